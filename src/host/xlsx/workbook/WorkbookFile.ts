import type { Package } from '../package/Package';
import type { StyleSheet } from '../styles/StyleSheet';
import type { XmlElement } from '../xml/XmlElement';

/** An entry in the workbook's list of sheets. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  /** The part; undefined where the file names none. */
  readonly part?: string;
  /** Cells; a chart sheet or a macro sheet has none we read, and passes through. */
  readonly isWorksheet: boolean;
}

/** A workbook's file taken apart, sheets unread. */
export interface WorkbookFile {
  readonly pkg: Package;
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly entries: readonly SheetEntry[];
  /** Worksheets alone, in order: the sheets of the data. */
  readonly worksheets: readonly SheetEntry[];
  readonly stylesPart?: string;
  readonly styles: StyleSheet;
  readonly stringsPart?: string;
  /** The shared-strings part's text; "" where there is none. */
  readonly stringsXml: string;
}
