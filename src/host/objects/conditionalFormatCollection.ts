import type { ConditionalFormatInfo } from '../store/types';
import { HostCollection } from '../wire/hostObject';
import { notModelled, refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { intersection } from './area';
import type { WhereCells } from './cells';
import { ConditionalFormat } from './conditionalFormat';
import { firstRule } from './conditionalRule';
import { demandPermission } from './permission';

/** The conditional formats of a range's cells, best priority first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly officeName = 'ConditionalFormatCollection';

  constructor(
    session: Session,
    readonly cells: WhereCells,
  ) {
    super(session);
  }

  get items(): readonly ConditionalFormat[] {
    return this.#infos().map(({ id }) => new ConditionalFormat(this.session, id));
  }

  /** The new format comes first, as in Excel; its rule and look are set afterwards. */
  add(type: string): ConditionalFormat {
    const { sheetId, rects } = this.cells();
    demandPermission(this.session, sheetId, 'allowFormatCells');
    const rule = firstRule(type);
    if (!rule) throw notModelled(`ConditionalFormatCollection.add(${type})`);
    const id = this.session.book.addConditionalFormat(sheetId, { ranges: rects, rule, stopIfTrue: false });
    return new ConditionalFormat(this.session, id);
  }

  clearAll(): void {
    demandPermission(this.session, this.cells().sheetId, 'allowFormatCells');
    for (const { id } of this.#infos()) this.session.book.deleteConditionalFormat(id);
  }

  getCount(): number {
    return this.#infos().length;
  }

  getItem(id: string): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (!format) throw refusal('ItemNotFound');
    return format;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.#infos().some((info) => info.id === id) ? new ConditionalFormat(this.session, id) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    const format = this.items[index];
    if (!format) throw refusal('InvalidArgument');
    return format;
  }

  #infos(): readonly ConditionalFormatInfo[] {
    const { sheetId, rects } = this.cells();
    return this.session.book
      .conditionalFormats(sheetId)
      .filter(({ ranges }) => ranges.some((range) => rects.some((rect) => intersection(range, rect))));
  }
}
