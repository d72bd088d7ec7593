import type { BookData } from '../bookData';
import { sharedStrings } from './cells/sharedStrings';
import type { ChartBook } from './charts/ChartBook';
import { ownDrawing } from './charts/ownDrawing';
import { writeCharts } from './charts/writeCharts';
import { stringWriter, type StringWriter } from './cells/stringWriter';
import { draftOf, type Draft } from './package/Draft';
import { openPackage } from './package/openPackage';
import { relatedPart } from './package/relationships';
import { BLANK_SHEET, sheetXmlOf } from './sheet/sheetXml';
import { withSelection, writtenSheet } from './sheet/writeSheet';
import { writeTables } from './sheet/writeTables';
import { styleWriter, type StyleWriter } from './styles/styleWriter';
import { blankPackage } from './workbook/blankPackage';
import { dynamicArray } from './workbook/dynamicArray';
import { openWorkbook } from './workbook/openWorkbook';
import { removedParts } from './workbook/removedParts';
import { renamesOf, renameSheets } from './workbook/renamedSheets';
import { sheetPlan, type PlannedSheet } from './workbook/sheetPlan';
import { sheetSourceOf } from './workbook/sheetSource';
import { workbookXml } from './workbook/workbookXml';
import type { WorkbookFile } from './workbook/WorkbookFile';
import { writeCustomXml } from './workbook/writeCustomXml';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A workbook as the bytes of an .xlsx file. With an `origin` its package is patched: what the data does not change stays
 * letter by letter, and parts nobody reads are copied as they are. The chain of calculation is left out: Excel makes a new
 * one when it opens the file.
 *
 * @throws RangeError when there is no sheet; XlsxError when `origin` cannot be opened
 */
export function saveXlsx(data: BookData): Uint8Array {
  if (data.sheets.length === 0) throw new RangeError('saveXlsx requires at least one sheet');
  const file = openWorkbook(data.origin ? openPackage(data.origin) : blankPackage());
  const draft = draftOf(file.pkg);
  const styles = styleWriter(file.styles, data.styles);
  const strings = stringWriter(file.stringsXml);
  dropParts(draft, file, data);

  const plan = sheetPlan(file, data);
  // First of all: what is written afterwards says the new names already.
  renameSheets(draft, renamesOf(plan));
  const texts = sharedStrings(file.stringsXml);
  const isActivated = isOtherSheetActive(file, data, plan);
  const charts: ChartBook = {
    sheets: data.sheets,
    formatOf: (cell) => (cell?.style === undefined ? undefined : data.styles[cell.style]?.numberFormat),
  };
  const written = plan.map((planned, index) =>
    writeSheet(
      draft,
      file,
      planned,
      texts,
      styles,
      strings,
      isActivated ? index === data.activeSheet : undefined,
      charts,
    ),
  );

  const hasNewFormulas = written.some((sheet) => sheet.hasNewFormulas);
  const workbook = workbookXml(
    file,
    data,
    plan,
    written.map(({ relationId }) => relationId),
    hasNewFormulas,
  );
  if (workbook !== file.xml) draft.write(file.part, workbook);
  writeStyles(draft, file, styles);
  writeStrings(draft, file, strings);
  writeCustomXml(draft, file.part, data);
  return draft.toBytes();
}

/**
 * Names of parts that saving would leave out although nobody asked for it: what hung on a sheet or table that is gone.
 * Charts the data tells go with their sheet, as it was asked for.
 *
 * @returns such as `xl/drawings/drawing1.xml`, `xl/charts/chart1.xml`
 */
export function partsLost(data: BookData): readonly string[] {
  if (!data.origin) return [];
  const file = openWorkbook(openPackage(data.origin));
  const { sheets, lost } = removedParts(file, data);
  const names = file.worksheets.map(({ name }) => name);
  const told = new Set(sheets.flatMap((sheet) => ownDrawing(file.pkg, sheet, names)));
  return lost.filter((part) => !told.has(part));
}

function dropParts(draft: Draft, file: WorkbookFile, data: BookData): void {
  const { sheets, tables, lost } = removedParts(file, data);
  const chain = relatedPart(draft, file.part, 'calcChain');
  for (const part of chain === undefined ? sheets : [...sheets, chain]) {
    draft.unrelate(file.part, part);
    draft.remove(part);
  }
  for (const part of [...tables, ...lost]) draft.remove(part);
}

function isOtherSheetActive(file: WorkbookFile, data: BookData, plan: readonly PlannedSheet[]): boolean {
  const selected = file.root.children.find((child) => child.name === 'bookViews')?.children[0]?.attributes['activeTab'];
  return (
    plan[data.activeSheet]?.entry === undefined || plan[data.activeSheet]?.entry !== file.entries[Number(selected ?? 0)]
  );
}

function writeSheet(
  draft: Draft,
  file: WorkbookFile,
  { data, entry }: PlannedSheet,
  texts: readonly string[],
  styles: StyleWriter,
  strings: StringWriter,
  isSelected: boolean | undefined,
  charts: ChartBook,
): { readonly relationId?: string; readonly hasNewFormulas: boolean } {
  const part = entry?.part ?? draft.add('xl/worksheets/sheet#.xml', `${TYPES}.worksheet+xml`, BLANK_SHEET);
  const relationId = entry ? undefined : draft.relate(file.part, `${OFFICE}/worksheet`, part);
  const sheet = sheetXmlOf(draft.text(part), part, file.styles);
  const source = sheetSourceOf(sheet, texts);
  const tableParts = writeTables(draft, part, data.tables);
  const additions = { styles, strings, addDxf: styles.addDxf, dynamicArray: () => dynamicArray(draft, file.part) };
  const drawing = writeCharts(draft, part, data.charts, charts);
  const { xml, hasNewFormulas } = writtenSheet(sheet, source, data, additions, {
    tableParts,
    drawing,
    sheets: charts.sheets.map(({ name }) => name),
  });
  const selected = isSelected === undefined ? xml : withSelection(sheetXmlOf(xml, part, file.styles), isSelected);
  if (selected !== sheet.xml) draft.write(part, selected);
  return { relationId, hasNewFormulas };
}

function writeStyles(draft: Draft, file: WorkbookFile, styles: StyleWriter): void {
  const xml = styles.xml();
  if (xml === undefined) return;
  if (file.stylesPart !== undefined) draft.write(file.stylesPart, xml);
  else draft.relate(file.part, `${OFFICE}/styles`, draft.add('xl/styles#.xml', `${TYPES}.styles+xml`, xml));
}

function writeStrings(draft: Draft, file: WorkbookFile, strings: StringWriter): void {
  const xml = strings.xml();
  if (xml === undefined) return;
  if (file.stringsPart !== undefined) draft.write(file.stringsPart, xml);
  else
    draft.relate(
      file.part,
      `${OFFICE}/sharedStrings`,
      draft.add('xl/sharedStrings#.xml', `${TYPES}.sharedStrings+xml`, xml),
    );
}
