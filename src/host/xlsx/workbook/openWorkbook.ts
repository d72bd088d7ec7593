import { XlsxError } from '../XlsxError';
import type { Package } from '../package/Package';
import { relatedPart, relationships } from '../package/relationships';
import { styleSheetOf } from '../styles/StyleSheet';
import { OFFICE_THEME, themeColors } from '../styles/themeColors';
import { parseXml } from '../xml/parseXml';
import { childOf, relationIdOf } from '../xml/XmlElement';
import { BLANK_STYLES } from './blankPackage';
import type { SheetEntry, WorkbookFile } from './WorkbookFile';

/**
 * The workbook inside a package.
 *
 * @throws XlsxError `notXlsx` when it holds something else, `corrupt` when a part it needs is missing or broken
 */
export function openWorkbook(pkg: Package): WorkbookFile {
  const part = relatedPart(pkg, '', 'officeDocument');
  if (part === undefined) throw new XlsxError(...missingMain(pkg));
  if (part.endsWith('.bin')) throw new XlsxError('notXlsx', { kind: 'xlsb' });
  const xml = pkg.text(part);
  const root = parseXml(xml, part);
  if (root.name !== 'workbook') throw new XlsxError('notXlsx', { kind: root.name });

  const relations = new Map(relationships(pkg, part).map((one) => [one.id, one]));
  const entries = (childOf(root, 'sheets')?.children ?? []).map((element): SheetEntry => {
    const relation = relations.get(relationIdOf(element) ?? '');
    const isWorksheet = relation?.kind === 'worksheet';
    if (isWorksheet && !pkg.has(relation.target))
      throw new XlsxError('corrupt', { part: relation.target, reason: 'missing' });
    return { element, name: element.attributes['name'] ?? '', part: relation?.target, isWorksheet };
  });
  const worksheets = entries.filter((entry) => entry.isWorksheet);

  const themePart = relatedPart(pkg, part, 'theme');
  const theme = themePart === undefined ? OFFICE_THEME : themeColors(parseXml(pkg.text(themePart), themePart));
  const stylesPart = relatedPart(pkg, part, 'styles');
  const styles = styleSheetOf(stylesPart === undefined ? BLANK_STYLES : pkg.text(stylesPart), stylesPart ?? '', theme);
  const stringsPart = relatedPart(pkg, part, 'sharedStrings');
  const stringsXml = stringsPart === undefined ? '' : pkg.text(stringsPart);
  return { pkg, part, xml, root, entries, worksheets, stylesPart, styles, stringsPart, stringsXml };
}

/** A zip with Office's table of contents has lost its workbook; any other zip never was one. */
function missingMain(pkg: Package): ConstructorParameters<typeof XlsxError> {
  if (pkg.has('[Content_Types].xml') && pkg.has('xl/workbook.xml'))
    return ['corrupt', { part: '_rels/.rels', reason: 'missing' }];
  return ['notXlsx', { kind: pkg.has('mimetype') ? 'opendocument' : 'zip' }];
}
