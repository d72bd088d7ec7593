import type { SheetData } from '../../bookData';
import { lettersOf } from '../a1';
import type { CellAdditions } from '../cells/cellWriter';
import { writtenRows } from '../cells/rowWriter';
import type { SheetSource } from '../cells/SheetSource';
import { replaced, sourceOf, type Replacement } from '../xml/patched';
import { childOf, childrenOf } from '../xml/XmlElement';
import { autoFilter } from './autoFilter';
import { columns } from './columns';
import { conditionalFormats } from './conditionalFormats';
import { merges } from './merges';
import { protection } from './protection';
import type { SheetAdditions, SheetAspect, SheetXml } from './SheetAspect';
import { headersFooters } from '../print/headerFooter';
import { columnBreaks, margins, pageSetup, printOptions, rowBreaks } from '../print/pageAspects';
import { dataValidations } from './dataValidations';
import { SHEET_ORDER } from './sheetXml';
import { sheetProperties } from './sheetProperties';
import { view } from './view';

/** What of a sheet stands in other parts. */
export interface SheetLists {
  readonly tableParts: string | undefined;
  readonly drawing: string | undefined;
  /** Names of the workbook's sheets. */
  readonly sheets: readonly string[];
}

export interface SheetWritten {
  readonly xml: string;
  readonly hasNewFormulas: boolean;
}

/**
 * A sheet's text with what the data changed, and only that.
 *
 * @param lists its new elements that point at other parts; undefined: as they are
 */
export function writtenSheet(
  sheet: SheetXml,
  source: SheetSource,
  next: SheetData,
  additions: CellAdditions & SheetAdditions,
  lists: SheetLists,
): SheetWritten {
  const patch = <T>(aspect: SheetAspect<T>): Replacement[] => {
    const elements = childrenOf(sheet.root, aspect.element);
    const wanted = aspect.of(next);
    if (JSON.stringify(aspect.read(elements, sheet)) === JSON.stringify(wanted)) return [];
    return replacing(sheet, aspect.element, aspect.write(wanted, elements, sheet, additions));
  };
  const rows = writtenRows(source, next, additions);
  const xml = replaced(sheet.xml, [
    ...patch(sheetProperties),
    ...(rows ? replacing(sheet, 'dimension', dimensionXml(next)) : []),
    ...patch(view),
    ...patch(columns),
    ...(rows
      ? replacing(sheet, 'sheetData', rows.xml === '' ? '<sheetData/>' : `<sheetData>${rows.xml}</sheetData>`)
      : []),
    ...patch(protection),
    ...patch(autoFilter),
    ...patch(merges),
    ...patch(conditionalFormats),
    ...patch(dataValidations(lists.sheets)),
    ...patch(printOptions),
    ...patch(margins),
    ...patch(pageSetup),
    ...patch(headersFooters),
    ...patch(rowBreaks),
    ...patch(columnBreaks),
    ...(lists.drawing === undefined ? [] : replacing(sheet, 'drawing', lists.drawing)),
    ...(lists.tableParts === undefined ? [] : replacing(sheet, 'tableParts', lists.tableParts)),
  ]);
  return { xml, hasNewFormulas: rows?.hasNewFormulas === true };
}

/** Replaces all elements of a name by a text, or puts it where the schema wants it. */
function replacing({ root, xml }: SheetXml, name: string, text: string): Replacement[] {
  const elements = childrenOf(root, name);
  if (elements.map((element) => sourceOf(xml, element)).join('') === text) return [];
  const [first, ...others] = elements;
  if (first)
    return [
      { start: first.start, end: first.end, text },
      ...others.map(({ start, end }) => ({ start, end, text: '' })),
    ];
  if (text === '') return [];
  const following = root.children.find((child) => SHEET_ORDER.indexOf(child.name) > SHEET_ORDER.indexOf(name));
  const at = following?.start ?? root.contentEnd;
  return [{ start: at, end: at, text }];
}

function dimensionXml({ rows }: SheetData): string {
  let last = -1;
  let right = -1;
  let left = Number.MAX_SAFE_INTEGER;
  let first = -1;
  rows.forEach((cells, row) => {
    if (!cells || cells.length === 0) return;
    if (first === -1) first = row;
    last = row;
    right = Math.max(right, cells.length - 1);
    left = Math.min(
      left,
      cells.findIndex((cell) => cell !== undefined),
    );
  });
  if (last === -1) return '<dimension ref="A1"/>';
  return `<dimension ref="${lettersOf(Math.max(0, left))}${first + 1}:${lettersOf(right)}${last + 1}"/>`;
}

/** A sheet's text with it selected or not: after another one was activated, just one may be. */
export function withSelection(sheet: SheetXml, isSelected: boolean): string {
  const { xml, root } = sheet;
  const first = childOf(childOf(root, 'sheetViews'), 'sheetView');
  if (!first) {
    if (!isSelected) return xml;
    return replaced(
      xml,
      replacing(sheet, 'sheetViews', '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>'),
    );
  }
  const tag = xml.slice(first.start, first.contentStart);
  const rest = tag.replace(/\stabSelected="[^"]*"/, '');
  const text = isSelected ? rest.replace('<sheetView', '<sheetView tabSelected="1"') : rest;
  return xml.slice(0, first.start) + text + xml.slice(first.contentStart);
}
