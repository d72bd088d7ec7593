/**
 * What Excel refused, or failed at. `code` and `params` make an issue with a sentence in `locales`; `params.code` is
 * Excel's own code.
 */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  readonly code: 'hostFailure' | 'cellEditing' | 'writeProtected';
  readonly params: { readonly code: string; readonly message: string };

  /**
   * @param hostCode Excel's own code, `InvalidArgument`
   * @param message in Excel's words
   * @param cause the error as office.js threw it
   */
  constructor(
    hostCode: string,
    message: string,
    override readonly cause: unknown,
  ) {
    super(message);
    this.code = CODES[hostCode] ?? 'hostFailure';
    this.params = { code: hostCode, message };
  }
}

const CODES: Readonly<Record<string, ExcelError['code']>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'writeProtected',
};
