import { internedTextSteps, type CodedTexts } from './internedTextSteps';
import { sortedTextSteps } from './sortedTextSteps';
import { STEP_LINES } from './stepLines';

/**
 * Texts of some rows, trimmed, each given its place among all of them, in the order of their UTF-16 code units: the
 * numbers do not hang on the order of the rows.
 *
 * @param rows of `texts` that count
 * @returns codes in the order of `rows`
 */
export function* orderedTextSteps(texts: readonly string[], rows: Int32Array): Generator<void, CodedTexts, void> {
  const { codes, names } = yield* internedTextSteps(texts, rows);
  const ordered = yield* sortedTextSteps(names);
  const placeOf = new Map<string, number>();
  for (const [place, name] of ordered.entries()) {
    if (place % STEP_LINES === 0) yield;
    placeOf.set(name, place);
  }
  const places = new Int32Array(names.length);
  for (const [code, name] of names.entries()) {
    if (code % STEP_LINES === 0) yield;
    places[code] = placeOf.get(name) ?? -1;
  }
  return { codes: codes.map((code) => (code < 0 ? -1 : (places[code] ?? -1))), names: ordered };
}
