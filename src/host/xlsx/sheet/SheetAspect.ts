import type { SheetData } from '../../bookData';
import type { StyleSheet } from '../styles/StyleSheet';
import type { XmlElement } from '../xml/XmlElement';

/** A sheet's text with its top elements; the rows are left unread. */
export interface SheetXml {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly styles: StyleSheet;
}

/** What writing may add elsewhere in the file. */
export interface SheetAdditions {
  /** Adds a look for conditional formats and gives its number. */
  addDxf(xml: string): number;
}

/**
 * One thing a sheet's XML says, in one kind of element: how it is read, and how that element is written once the data
 * says something else. As long as it says the same, the element stays letter by letter.
 */
export interface SheetAspect<T> {
  /** The name of its elements, children of `worksheet`. */
  readonly element: string;
  read(elements: readonly XmlElement[], sheet: SheetXml): T;
  of(data: SheetData): T;
  /** The elements' new text; "" where there are to be none. */
  write(next: T, elements: readonly XmlElement[], sheet: SheetXml, additions: SheetAdditions): string;
}
