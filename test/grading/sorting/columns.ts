import fc from 'fast-check';

/** Values that break what is careless: both zeros, denormals, the ends of the range, neighbours, missing. */
const awkward = [0, -0, NaN, 5e-324, -5e-324, 1e-310, -1e-310, 1, 1 + 2 ** -52, -1, 1e308, -1e308, 1e150, -1e150, 0.1];

/** Columns of all lengths up to a few stretches, of floats anywhere, a few values, or clusters far apart. */
export const anyColumn: fc.Arbitrary<Float64Array> = fc
  .tuple(
    fc.nat({ max: 5000 }),
    fc.array(fc.oneof(fc.constantFrom(...awkward), fc.double({ noDefaultInfinity: true })), {
      minLength: 1,
      maxLength: 40,
    }),
    fc.constantFrom(0, 0.01, 1),
    fc.integer(),
  )
  .map(([length, values, spread, seed]) => {
    const random = randomFrom(seed);
    return Float64Array.from({ length }, () => {
      const value = values[Math.floor(random() * values.length)] ?? NaN;
      // Around a value, at all distances from it; none leaves the range.
      return value / 2 + (spread * (random() - 0.5) * value) / 2 ** Math.floor(60 * random());
    });
  });

/** The same numbers in [0, 1) for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A row counts where its bit of the seed's numbers says so. */
export function someCounted(length: number, seed: number): Uint8Array {
  const random = randomFrom(seed);
  return Uint8Array.from({ length }, () => (random() < 0.7 ? 1 : 0));
}
