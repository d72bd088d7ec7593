import { HostObject } from '../wire/hostObject';
import { notModelled, refusal } from '../wire/refusal';
import type { Session } from '../wire/session';

type Options = Readonly<Record<string, boolean | string>>;

/** What `protect()` without options leaves allowed: nothing. */
const nothingAllowed: Options = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Whether a sheet is protected, and what it allows nevertheless. Passwords are not modelled. */
export class WorksheetProtection extends HostObject {
  static override readonly officeName = 'WorksheetProtection';

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.session.book.protection(this.sheetId) !== undefined;
  }

  /** The options it was protected with, or would be without any. */
  get options(): Options {
    return { ...nothingAllowed, ...this.session.book.protection(this.sheetId)?.options };
  }

  /** @throws HostError InvalidOperation where it is protected already, as Excel does */
  protect(options: object = {}, password?: string): void {
    if (password !== undefined) throw notModelled('WorksheetProtection.protect(password)');
    if (this.protected) throw refusal('InvalidOperation');
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
    this.session.book.setProtection(this.sheetId, { options: { ...nothingAllowed, ...given } });
  }

  /** @throws HostError AccessDenied where the file set a password: it can't be checked (modelled) */
  unprotect(password?: string): void {
    if (password !== undefined) throw notModelled('WorksheetProtection.unprotect(password)');
    if (this.session.book.protection(this.sheetId)?.password) throw refusal('AccessDenied');
    this.session.book.setProtection(this.sheetId, undefined);
  }
}
