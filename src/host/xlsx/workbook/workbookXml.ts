import type { BookData } from '../../bookData';
import { attributesText, replaced, sourceOf, withAttributes, type Replacement } from '../xml/patched';
import { childOf, isOn } from '../xml/XmlElement';
import { isSamePrinted, namesXml, readNames } from './names';
import { renamesOf } from './renamedSheets';
import type { PlannedSheet } from './sheetPlan';
import type { SheetEntry, WorkbookFile } from './WorkbookFile';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A sheet to be listed: one of the data (its index), or an entry of the file that passes through. */
interface Listed {
  readonly sheet?: number;
  readonly entry?: SheetEntry;
}

/**
 * The workbook part with what the data changed, and only that.
 *
 * @param relationIds by sheet of the data: the relationship of a new one
 * @param recalculate formulas were written whose results are to be checked when Excel opens the file
 */
export function workbookXml(
  file: WorkbookFile,
  data: BookData,
  plan: readonly PlannedSheet[],
  relationIds: readonly (string | undefined)[],
  recalculate: boolean,
): string {
  const { root, xml } = file;
  const listed = listedSheets(file, plan);
  const sheetIndex = (sheet: number): number => listed.findIndex((one) => one.sheet === sheet);
  const entryIndex = (entry: number): number | undefined => {
    const index = listed.findIndex((one) => one.entry !== undefined && one.entry === file.entries[entry]);
    return index === -1 ? undefined : index;
  };
  const put = (name: string, text: string): Replacement[] => {
    const element = childOf(root, name);
    if (element) return sourceOf(xml, element) === text ? [] : [{ start: element.start, end: element.end, text }];
    const following = root.children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
    const at = following?.start ?? root.contentEnd;
    return text === '' ? [] : [{ start: at, end: at, text }];
  };
  const renames = renamesOf(plan);
  const isSameOrder = renames.size === 0 && file.entries.every((_, index) => entryIndex(index) === index);
  const isSameNames =
    isSameOrder && isSamePrinted(file, plan) && JSON.stringify(readNames(file)) === JSON.stringify(data.names);
  return replaced(xml, [
    ...dateSystem(file, data, put),
    ...structure(file, data, put),
    ...activeTab(file, sheetIndex(data.activeSheet), put),
    ...put(
      'sheets',
      `<sheets>${listed.map((one) => listedXml(file, one, plan, relationIds)).join('')}</sheets>`,
    ).filter(() => !isSameList(file, listed, plan)),
    ...(isSameNames ? [] : put('definedNames', namesXml(file, data.names, sheetIndex, entryIndex, renames, plan))),
    ...(recalculate ? calculation(file, put) : []),
  ]);
}

type Put = (name: string, text: string) => Replacement[];

/** The data's order; what is no worksheet stays behind the one it followed. */
function listedSheets(file: WorkbookFile, plan: readonly PlannedSheet[]): readonly Listed[] {
  const listed: Listed[] = plan.map(({ entry }, sheet) => ({ sheet, entry }));
  file.entries.forEach((entry, index) => {
    if (entry.isWorksheet) return;
    const before = file.entries.slice(0, index).reverse();
    const anchor =
      before.map((one) => listed.findIndex((other) => other.entry === one)).find((place) => place !== -1) ?? -1;
    listed.splice(anchor + 1, 0, { entry });
  });
  return listed;
}

function isSameList(file: WorkbookFile, listed: readonly Listed[], plan: readonly PlannedSheet[]): boolean {
  return (
    listed.length === file.entries.length &&
    listed.every(({ sheet, entry }, index) => {
      if (entry !== file.entries[index]) return false;
      const data = sheet === undefined ? undefined : plan[sheet]?.data;
      return (
        data === undefined ||
        (data.name === entry?.name &&
          (STATES[data.visibility] ?? 'visible') === (entry.element.attributes['state'] ?? 'visible'))
      );
    })
  );
}

function listedXml(
  file: WorkbookFile,
  { sheet, entry }: Listed,
  plan: readonly PlannedSheet[],
  relationIds: readonly (string | undefined)[],
): string {
  const data = sheet === undefined ? undefined : plan[sheet]?.data;
  if (sheet === undefined || data === undefined) return sourceOf(file.xml, entry?.element);
  const state = STATES[data.visibility];
  if (entry) return withAttributes(file.xml, entry.element, { name: data.name, state });
  const taken = file.entries.map(({ element }) => Number(element.attributes['sheetId'] ?? 0));
  const earlier = plan.slice(0, sheet).filter((one) => !one.entry).length;
  const attributes = attributesText({
    name: data.name,
    sheetId: Math.max(0, ...taken) + 1 + earlier,
    state,
    'r:id': relationIds[sheet],
  });
  // The prefix may not be bound where another writer made the part.
  return `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"${attributes}/>`;
}

function dateSystem({ root, xml }: WorkbookFile, { date1904 }: BookData, put: Put): Replacement[] {
  const properties = childOf(root, 'workbookPr');
  if (isOn(properties?.attributes['date1904']) === date1904) return [];
  const changes = { date1904: date1904 ? 1 : undefined };
  return put(
    'workbookPr',
    properties ? withAttributes(xml, properties, changes) : `<workbookPr${attributesText(changes)}/>`,
  );
}

function structure({ root, xml }: WorkbookFile, { structureProtected }: BookData, put: Put): Replacement[] {
  const guard = childOf(root, 'workbookProtection');
  if (isOn(guard?.attributes['lockStructure']) === structureProtected) return [];
  if (!structureProtected) return put('workbookProtection', '');
  return put(
    'workbookProtection',
    guard ? withAttributes(xml, guard, { lockStructure: 1 }) : '<workbookProtection lockStructure="1"/>',
  );
}

function activeTab({ root, xml }: WorkbookFile, index: number, put: Put): Replacement[] {
  const views = childOf(root, 'bookViews');
  const first = childOf(views, 'workbookView');
  if (Number(first?.attributes['activeTab'] ?? 0) === index) return [];
  const activeTab = index > 0 ? index : undefined;
  if (!views || !first)
    return put('bookViews', `<bookViews><workbookView${attributesText({ activeTab })}/></bookViews>`);
  const text = withAttributes(xml, first, { activeTab });
  return put('bookViews', xml.slice(views.start, first.start) + text + xml.slice(first.end, views.end));
}

function calculation({ root, xml }: WorkbookFile, put: Put): Replacement[] {
  const settings = childOf(root, 'calcPr');
  return put(
    'calcPr',
    settings ? withAttributes(xml, settings, { fullCalcOnLoad: 1 }) : '<calcPr fullCalcOnLoad="1"/>',
  );
}
