import type { NameData } from '../../bookData';
import { formulaFromFile, formulaToFile } from '../cells/formulaText';
import { escapeXml, unescapeXml } from '../xml/escape';
import { attributesText, contentOf, withAttributes } from '../xml/patched';
import { childOf, isOn, type XmlElement } from '../xml/XmlElement';
import { isPrintName, printedBy, printFormula, printNames, type Printed } from '../print/printNames';
import type { PlannedSheet } from './sheetPlan';
import { withRenamedSheets, type Renames } from './renamedSheets';
import type { SheetEntry, WorkbookFile } from './WorkbookFile';

/**
 * Names the contract shows. Excel's own (`_xlnm.Print_Area`, …) and macros belong to parts that pass through.
 */
function isShown({ attributes }: XmlElement): boolean {
  return !/^_xl/i.test(attributes['name'] ?? '') && !isOn(attributes['function']) && !isOn(attributes['vbProcedure']);
}

/** The workbook's names, hidden ones too. */
export function readNames(file: WorkbookFile): readonly NameData[] {
  return nameElements(file)
    .filter(isShown)
    .map((element) => nameOf(element, file));
}

/** What Excel's own names say of how a sheet is printed. */
export function readPrinted(file: WorkbookFile, entry: SheetEntry): Printed {
  const index = file.entries.indexOf(entry);
  return nameElements(file)
    .filter((element) => Number(element.attributes['localSheetId']) === index)
    .reduce<Printed>((said, element) => ({ ...said, ...printed(element, file) }), {});
}

/** What one of them says; undefined where it is none, or says it in a way that passes through. */
function printed(element: XmlElement, file: WorkbookFile): Printed | undefined {
  const { name, localSheetId } = element.attributes;
  const entry = localSheetId === undefined ? undefined : file.entries[Number(localSheetId)];
  if (!isPrintName(name) || !entry) return undefined;
  return printedBy(name, unescapeXml(contentOf(file.xml, element)), entry.name);
}

/** Whether what is printed is what the file says. */
export const isSamePrinted = (file: WorkbookFile, plan: readonly PlannedSheet[]): boolean =>
  plan.every(({ data, entry }) => {
    const { printArea, titleRows, titleColumns } = data.pageSetup ?? {};
    const before: Printed = entry ? readPrinted(file, entry) : {};
    const key = (one: Printed): string => JSON.stringify([one.printArea, one.titleRows, one.titleColumns]);
    return key(before) === key({ printArea, titleRows, titleColumns });
  });

/** The names that say what is printed, as the data have it. */
function printXml(plan: readonly PlannedSheet[], sheetIndex: (sheet: number) => number): readonly string[] {
  return plan.flatMap(({ data }, sheet) =>
    printNames.flatMap((name) => {
      const formula = printFormula(name, data);
      const attributes = attributesText({ name, localSheetId: sheetIndex(sheet) });
      return formula === undefined ? [] : [`<definedName${attributes}>${escapeXml(formula)}</definedName>`];
    }),
  );
}

/**
 * The `definedNames` element for these names; "" where there are none.
 *
 * @param names as the data has them
 * @param sheetIndex the file's index of a sheet by its index in the data, after saving
 * @param renames for Excel's own names; those of the data say what is now
 * @param plan the sheets, for what is printed of them
 * @param entryIndex the new index of an entry of the file; undefined: the sheet is gone
 */
export function namesXml(
  file: WorkbookFile,
  names: readonly NameData[],
  sheetIndex: (sheet: number) => number,
  entryIndex: (entry: number) => number | undefined,
  renames: Renames,
  plan: readonly PlannedSheet[],
): string {
  const elements = nameElements(file).filter((element) => !printed(element, file));
  const kept = elements.flatMap((element) => {
    const entry = element.attributes['localSheetId'];
    const index = entry === undefined ? undefined : entryIndex(Number(entry));
    if (isShown(element) || (entry !== undefined && index === undefined)) return [];
    const formula = unescapeXml(contentOf(file.xml, element));
    const content = escapeXml(withRenamedSheets(formula, renames));
    return [withAttributes(file.xml, element, { localSheetId: index }, content)];
  });
  const shown = elements.filter(isShown).map((element) => ({ element, data: nameOf(element, file) }));
  const written = names.map((name) => {
    const localSheetId = name.sheet === undefined ? undefined : sheetIndex(name.sheet);
    // Two sheets may each have the name: its scope tells them apart, and it moves with the sheet.
    const old = shown.find(({ data, element }) => {
      const entry = element.attributes['localSheetId'];
      return data.name === name.name && (entry === undefined ? undefined : entryIndex(Number(entry))) === localSheetId;
    });
    const changes = { localSheetId, hidden: name.visible ? undefined : 1, comment: name.comment };
    const isSameFormula = old?.data.formula === name.formula;
    const content = isSameFormula ? contentOf(file.xml, old.element) : escapeXml(formulaToFile(name.formula));
    if (old) return withAttributes(file.xml, old.element, changes, content);
    return `<definedName${attributesText({ name: name.name, ...changes })}>${content}</definedName>`;
  });
  const all = [...kept, ...printXml(plan, sheetIndex), ...written];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

function nameElements(file: WorkbookFile): readonly XmlElement[] {
  return childOf(file.root, 'definedNames')?.children ?? [];
}

function nameOf(element: XmlElement, file: WorkbookFile): NameData {
  const { name = '', localSheetId, hidden, comment } = element.attributes;
  const entry = localSheetId === undefined ? undefined : file.entries[Number(localSheetId)];
  const sheet = entry === undefined ? -1 : file.worksheets.indexOf(entry);
  return {
    name,
    formula: formulaFromFile(unescapeXml(contentOf(file.xml, element))),
    ...(sheet !== -1 && { sheet }),
    visible: !isOn(hidden),
    ...(comment !== undefined && { comment }),
  };
}
