import { STEP_LINES } from './stepLines';
import { trimmed } from './trimmed';

/** A column of texts as whole numbers, the place of each text among `names`; −1 where it is blank. */
export interface CodedTexts {
  readonly codes: Int32Array;
  /** Trimmed, each once. */
  readonly names: readonly string[];
}

/**
 * Texts of some rows, trimmed, each given a number where it is first met.
 *
 * @param rows of `texts` that count
 * @returns codes in the order of `rows`
 */
export function* internedTextSteps(texts: readonly string[], rows: Int32Array): Generator<void, CodedTexts, void> {
  const found = new Map<string, number>();
  const codes = new Int32Array(rows.length);
  for (let line = 0; line < rows.length; line++) {
    if (line % STEP_LINES === 0) yield;
    const name = trimmed(texts[rows[line] ?? -1] ?? '');
    const code = name === '' ? -1 : (found.get(name) ?? found.size);
    if (code === found.size) found.set(name, code);
    codes[line] = code;
  }
  return { codes, names: [...found.keys()] };
}
