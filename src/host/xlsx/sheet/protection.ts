import type { ProtectionData } from '../../bookData';
import { attributesText } from '../xml/patched';
import { isOn } from '../xml/XmlElement';
import type { SheetAspect } from './SheetAspect';

/** By the option's name in Excel's API: the file's attribute, which says what is forbidden, and its value when absent. */
const OPTIONS: readonly (readonly [string, string, boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

const PASSWORD = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** A sheet's protection: options as `Excel.WorksheetProtectionOptions` names them, and the password's hash. */
export const protection: SheetAspect<ProtectionData | undefined> = {
  element: 'sheetProtection',
  read([element]) {
    if (!element || !isOn(element.attributes['sheet'])) return undefined;
    const { attributes } = element;
    const options: Record<string, boolean | string> = {};
    for (const [option, attribute, absent] of OPTIONS) {
      options[option] = !(attributes[attribute] === undefined ? absent : isOn(attributes[attribute]));
    }
    options['selectionMode'] = isOn(attributes['selectUnlockedCells'])
      ? 'None'
      : isOn(attributes['selectLockedCells'])
        ? 'Unlocked'
        : 'Normal';
    const password = Object.fromEntries(
      PASSWORD.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
    );
    return { options, ...(Object.keys(password).length > 0 && { password }) };
  },
  of: (data) => data.protection,
  write(next) {
    if (!next) return '';
    const mode = next.options['selectionMode'];
    const attributes: Record<string, string | undefined> = { ...next.password, sheet: '1' };
    for (const [option, attribute, absent] of OPTIONS) {
      const isForbidden = next.options[option] === undefined ? absent : next.options[option] !== true;
      if (isForbidden !== absent) attributes[attribute] = isForbidden ? '1' : '0';
    }
    if (mode === 'Unlocked' || mode === 'None') attributes['selectLockedCells'] = '1';
    if (mode === 'None') attributes['selectUnlockedCells'] = '1';
    return `<sheetProtection${attributesText(attributes)}/>`;
  },
};
