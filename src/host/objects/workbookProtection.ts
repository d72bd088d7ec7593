import { HostObject } from '../wire/hostObject';
import { notModelled, refusal } from '../wire/refusal';

/** Whether sheets may be added, deleted, renamed, moved and hidden. Passwords are not modelled. */
export class WorkbookProtection extends HostObject {
  static override readonly officeName = 'WorkbookProtection';

  get protected(): boolean {
    return this.session.book.structureProtected();
  }

  protect(password?: string): void {
    if (password !== undefined) throw notModelled('WorkbookProtection.protect(password)');
    if (this.protected) throw refusal('InvalidOperation');
    this.session.book.setStructureProtected(true);
  }

  unprotect(password?: string): void {
    if (password !== undefined) throw notModelled('WorkbookProtection.unprotect(password)');
    this.session.book.setStructureProtected(false);
  }
}
