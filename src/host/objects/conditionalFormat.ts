import type { ConditionalFormatData } from '../bookData';
import type { ConditionalFormatInfo } from '../store/types';
import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { CellValueConditionalFormat } from './cellValueConditionalFormat';
import { officeType, type OfficeRuleType } from './conditionalRule';
import { CustomConditionalFormat } from './customConditionalFormat';
import { wholeNumber } from './numbers';
import { demandPermission } from './permission';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { TextConditionalFormat } from './textConditionalFormat';

/** A format as it is now, and how it changes: what its parts are made of. */
export interface FormatHandle {
  readonly info: () => ConditionalFormatInfo;
  readonly update: (patch: Partial<ConditionalFormatData>) => void;
}

/** One conditional format. Kinds other than cell value, text and formula pass through from a file untouched. */
export class ConditionalFormat extends HostObject {
  static override readonly officeName = 'ConditionalFormat';
  static override readonly navigation = [
    'cellValue',
    'cellValueOrNullObject',
    'custom',
    'customOrNullObject',
    'textComparison',
    'textComparisonOrNullObject',
  ];

  constructor(
    session: Session,
    readonly formatId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: this.formatId });

  readonly handle: FormatHandle = {
    info: () => this.#info(),
    update: (patch) => {
      demandPermission(this.session, this.#info().sheetId, 'allowFormatCells');
      this.session.book.updateConditionalFormat(this.formatId, patch);
    },
  };

  get id(): string {
    return this.#info().id;
  }

  get type(): OfficeRuleType {
    return officeType(this.#info().rule);
  }

  get priority(): number {
    const { sheetId } = this.#info();
    return this.session.book.conditionalFormats(sheetId).findIndex(({ id }) => id === this.formatId);
  }

  set priority(value: unknown) {
    this.handle.update({ priority: wholeNumber(value, 0) });
  }

  get stopIfTrue(): boolean {
    return this.#info().stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.handle.update({ stopIfTrue: value === true });
  }

  get cellValue(): CellValueConditionalFormat {
    return present(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#info().rule.type === 'cellValue' ? new CellValueConditionalFormat(this.session, this.handle) : null;
  }

  get textComparison(): TextConditionalFormat {
    return present(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#info().rule.type === 'containsText' ? new TextConditionalFormat(this.session, this.handle) : null;
  }

  get custom(): CustomConditionalFormat {
    return present(this.customOrNullObject);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#info().rule.type === 'custom' ? new CustomConditionalFormat(this.session, this.handle) : null;
  }

  /** @throws HostError InvalidOperation where the format has several areas */
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw refusal('InvalidOperation');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const { sheetId, ranges } = this.#info();
    const [rect, ...others] = ranges;
    return rect && others.length === 0 ? new Range(this.session, { sheetId, rect }) : null;
  }

  getRanges(): RangeAreas {
    const { sheetId, ranges } = this.#info();
    return new RangeAreas(this.session, sheetId, ranges);
  }

  delete(): void {
    demandPermission(this.session, this.#info().sheetId, 'allowFormatCells');
    this.session.book.deleteConditionalFormat(this.formatId);
  }

  #info(): ConditionalFormatInfo {
    const { book } = this.session;
    for (const { id } of book.sheets()) {
      const info = book.conditionalFormats(id).find((format) => format.id === this.formatId);
      if (info) return info;
    }
    throw refusal('ItemNotFound');
  }
}

function present<Part>(part: Part | null): Part {
  if (!part) throw refusal('InvalidOperation');
  return part;
}
