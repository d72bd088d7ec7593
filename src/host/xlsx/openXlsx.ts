import type { BookData, SheetData } from '../bookData';
import { sharedStrings } from './cells/sharedStrings';
import type { SheetSource } from './cells/SheetSource';
import { readCharts } from './charts/readCharts';
import { openPackage } from './package/openPackage';
import { readPageSetup } from './print/readPageSetup';
import { dataValidations } from './sheet/dataValidations';
import { readSheet } from './sheet/readSheet';
import { readTables } from './sheet/readTables';
import { sheetXmlOf } from './sheet/sheetXml';
import { cellStyleOf } from './styles/cellStyle';
import { readCustomXml } from './workbook/customXml';
import { readNames, readPrinted } from './workbook/names';
import { openWorkbook } from './workbook/openWorkbook';
import { sheetSourceOf } from './workbook/sheetSource';
import type { SheetEntry, WorkbookFile } from './workbook/WorkbookFile';
import { childOf, childrenOf, isOn } from './xml/XmlElement';

const VISIBILITY: Readonly<Record<string, SheetData['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/**
 * A workbook as data, from the bytes of an .xlsx or .xlsm file.
 *
 * @returns `styles[0]` is the look of every cell without a style; `origin` are the bytes, for saving
 * @throws XlsxError when the file is none, is damaged, encrypted, too large or of an old format
 */
export function openXlsx(bytes: Uint8Array): BookData {
  const file = openWorkbook(openPackage(bytes));
  const strings = sharedStrings(file.stringsXml);
  const sheets = file.worksheets.map((entry) => sheetOf(file, entry, strings));
  const activeTab = Number(childOf(childOf(file.root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  const active = file.entries[activeTab];
  const { settings, parts } = readCustomXml(file.pkg, file.part);
  return {
    sheets,
    activeSheet: Math.max(0, active ? file.worksheets.indexOf(active) : 0),
    date1904: isOn(childOf(file.root, 'workbookPr')?.attributes['date1904']),
    styles: file.styles.xfs.map((xf) => cellStyleOf(xf, file.styles)),
    names: readNames(file),
    settings,
    customXmlParts: parts,
    structureProtected: isOn(childOf(file.root, 'workbookProtection')?.attributes['lockStructure']),
    origin: bytes,
  };
}

function sheetOf(file: WorkbookFile, entry: SheetEntry, strings: readonly string[]): SheetData {
  const part = entry.part ?? '';
  const sheet = sheetXmlOf(file.pkg.text(part), part, file.styles);
  const source: SheetSource = sheetSourceOf(sheet, strings);
  const names = file.worksheets.map(({ name }) => name);
  const charts = readCharts(file.pkg, part, names);
  const pageSetup = readPageSetup(sheet, readPrinted(file, entry));
  const aspect = dataValidations(names);
  const validations = aspect.read(childrenOf(sheet.root, aspect.element), sheet);
  return {
    part,
    name: entry.name,
    visibility: VISIBILITY[entry.element.attributes['state'] ?? ''] ?? 'Visible',
    ...readSheet(sheet, source),
    tables: readTables(file.pkg, part).map(({ data }) => data),
    ...(charts && { charts }),
    ...(pageSetup && { pageSetup }),
    ...(validations.length > 0 && { dataValidations: validations }),
  };
}
