/** Ascending from the constant: Hart's ratio of polynomials for |z| below 5√2. */
const NUMERATOR = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
  0.0352624965998911,
];
const DENOMINATOR = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 0.0883883476483184,
];
const ROOT_OF_50 = Math.sqrt(50);
const ROOT_OF_2_PI = Math.sqrt(2 * Math.PI);

/**
 * Share of a standard normal distribution at or below `z`, to 15 decimals. `Math` has none, and no package of the
 * add-in either.
 *
 * @param z in standard deviations from the mean; infinite ones are fine
 * @returns in [0, 1]
 * @see Hart et al. (1968), Computer Approximations, algorithm 5666, as given by West (2005), Better approximations to
 *   cumulative normal functions, Wilmott Magazine, May, 70–76
 * @example normalCdf(0) // 0.5
 */
export function normalCdf(z: number): number {
  const tail = upperTail(Math.abs(z));
  return z > 0 ? 1 - tail : tail;
}

/** Share above a distance from the mean that is not negative. */
function upperTail(distance: number): number {
  // Beyond, the share is below the smallest number.
  if (distance > 39) return 0;
  const density = Math.exp((-distance * distance) / 2);
  if (distance < ROOT_OF_50) return (density * polynomial(NUMERATOR, distance)) / polynomial(DENOMINATOR, distance);
  const fraction = distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65))));
  return density / (fraction * ROOT_OF_2_PI);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}
