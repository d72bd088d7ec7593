import { HostObject } from '../wire/hostObject';
import { Application } from './application';
import { CustomXmlPartCollection } from './customXmlPartCollection';
import { eventRange } from './eventRange';
import { NamedItemCollection } from './namedItemCollection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { Runtime } from './runtime';
import { SettingCollection } from './settingCollection';
import { TableCollection } from './tableCollection';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheetCollection';

/** The root of the wire: the workbook. */
export class Workbook extends HostObject {
  static override readonly officeName = 'Workbook';
  static override readonly navigation = [
    'application',
    'customXmlParts',
    'names',
    'protection',
    'settings',
    'tables',
    'worksheets',
    '_Runtime',
  ];

  get application(): Application {
    return new Application(this.session);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, undefined);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, undefined);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  getSelectedRange(): Range {
    const { book } = this.session;
    return new Range(this.session, { sheetId: book.activeSheetId(), rect: book.selection() });
  }

  /** Modelled: the book knows one selected rectangle. */
  getSelectedRanges(): RangeAreas {
    const { book } = this.session;
    return new RangeAreas(this.session, book.activeSheetId(), [book.selection()]);
  }

  _RemoveReference(id: string): void {
    this.session.references.remove(id);
  }

  _RemoveAllReferences(): void {
    this.session.references.removeAll();
  }

  _GetReferenceCount(): number {
    return this.session.references.size;
  }

  _GetRangeForEventByReferenceId(id: string): Range {
    return eventRange(this.session, id);
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    return eventRange(this.session, id);
  }

  /** The custom-functions runtime announces itself. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}
