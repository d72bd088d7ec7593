/**
 * Why a file cannot be opened as a workbook. Sentences are made elsewhere, from the code and these parameters:
 * `notXlsx` (`kind`: what it looks like), `corrupt` (`part`: where, `reason`), `encrypted`, `oldFormat`,
 * `tooLarge` (`part`, `bytes`, `limit`).
 */
export type XlsxProblem = 'notXlsx' | 'corrupt' | 'encrypted' | 'oldFormat' | 'tooLarge';

/** A file that cannot be opened; nothing of it has been kept. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxProblem,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
