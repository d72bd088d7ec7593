import type { PageZoomData } from '../../print/PageSetupData';
import { colorOf } from '../styles/color';
import { sourceOf, withAttributes } from '../xml/patched';
import { childOf, isOn } from '../xml/XmlElement';
import type { SheetAspect } from './SheetAspect';

interface Properties {
  readonly tabColor: string | undefined;
  /** Pages are counted; without, the sheet is printed at a percentage. */
  readonly isFitted: boolean;
}

/** The order the schema wants below `sheetPr`. */
const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Whether a zoom counts pages. */
export const isFitted = ({ horizontalFitToPages, verticalFitToPages }: PageZoomData): boolean =>
  horizontalFitToPages !== undefined || verticalFitToPages !== undefined;

/** The colour of a sheet's tab, and whether it is printed on so many pages. */
export const sheetProperties: SheetAspect<Properties> = {
  element: 'sheetPr',
  read: ([properties], { styles }) => ({
    tabColor: colorOf(childOf(properties, 'tabColor'), styles.theme),
    isFitted: isOn(childOf(properties, 'pageSetUpPr')?.attributes['fitToPage']),
  }),
  of: (data) => ({ tabColor: data.tabColor, isFitted: isFitted(data.pageSetup?.zoom ?? {}) }),
  write(next, elements, sheet) {
    const { xml } = sheet;
    const [properties] = elements;
    const before = sheetProperties.read(elements, sheet);
    const old = (name: string): string => sourceOf(xml, childOf(properties, name));
    const setup = childOf(properties, 'pageSetUpPr');
    const fit = { fitToPage: next.isFitted ? 1 : undefined };
    const parts: Readonly<Record<string, string>> = {
      // A colour of the theme stays one where it is the same.
      tabColor:
        before.tabColor === next.tabColor
          ? old('tabColor')
          : next.tabColor === undefined
            ? ''
            : `<tabColor rgb="FF${next.tabColor.slice(1)}"/>`,
      outlinePr: old('outlinePr'),
      pageSetUpPr: setup ? withAttributes(xml, setup, fit) : next.isFitted ? '<pageSetUpPr fitToPage="1"/>' : '',
    };
    const content = ORDER.map((name) => parts[name]).join('');
    if (properties) return withAttributes(xml, properties, {}, content);
    return content && `<sheetPr>${content}</sheetPr>`;
  },
};
