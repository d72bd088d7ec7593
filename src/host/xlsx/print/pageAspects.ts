import { plainPageSetup, type PageSetupData } from '../../print/PageSetupData';
import { isFitted } from '../sheet/sheetProperties';
import type { SheetAspect } from '../sheet/SheetAspect';
import { attributesText, withAttributes } from '../xml/patched';
import { childOf, isOn, type XmlElement } from '../xml/XmlElement';

const setupOf = ({ pageSetup }: { readonly pageSetup?: PageSetupData }): PageSetupData => pageSetup ?? plainPageSetup;

/** An element with what it says otherwise now, or a new one; "" where that says nothing. */
function elementText(
  name: string,
  element: XmlElement | undefined,
  xml: string,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  if (element) return withAttributes(xml, element, changes);
  const text = attributesText(changes);
  return text === '' ? '' : `<${name}${text}/>`;
}

type Options = Pick<PageSetupData, 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings'>;

/** Where the print stands on the page, and whether gridlines and headings are on it. */
export const printOptions: SheetAspect<Options> = {
  element: 'printOptions',
  read([element]) {
    const is = (name: string): boolean => isOn(element?.attributes[name]);
    return {
      centerHorizontally: is('horizontalCentered'),
      centerVertically: is('verticalCentered'),
      printGridlines: is('gridLines'),
      printHeadings: is('headings'),
    };
  },
  of(data) {
    const { centerHorizontally, centerVertically, printGridlines, printHeadings } = setupOf(data);
    return { centerHorizontally, centerVertically, printGridlines, printHeadings };
  },
  write: (next, [element], { xml }) =>
    elementText('printOptions', element, xml, {
      horizontalCentered: next.centerHorizontally ? 1 : undefined,
      verticalCentered: next.centerVertically ? 1 : undefined,
      headings: next.printHeadings ? 1 : undefined,
      gridLines: next.printGridlines ? 1 : undefined,
    }),
};

const pointsPerInch = 72;

/** The margins of the page, inches in the file. */
export const margins: SheetAspect<PageSetupData['margins']> = {
  element: 'pageMargins',
  read([element]) {
    const inches = (name: keyof PageSetupData['margins']): number => {
      const value = element?.attributes[name];
      return value === undefined ? plainPageSetup.margins[name] : Number(value) * pointsPerInch;
    };
    return {
      left: inches('left'),
      right: inches('right'),
      top: inches('top'),
      bottom: inches('bottom'),
      header: inches('header'),
      footer: inches('footer'),
    };
  },
  of(data) {
    const { left, right, top, bottom, header, footer } = setupOf(data).margins;
    return { left, right, top, bottom, header, footer };
  },
  write: (next) =>
    `<pageMargins${attributesText(Object.fromEntries(Object.entries(next).map(([name, points]) => [name, points / pointsPerInch])))}/>`,
};

type Setup = Pick<
  PageSetupData,
  'orientation' | 'paper' | 'zoom' | 'blackAndWhite' | 'draftMode' | 'isOverThenDown' | 'firstPageNumber'
>;

/** So many pages; 0 stands for as many as it takes. */
const pagesOf = (value: string | undefined): number | undefined => (value === '0' ? undefined : Number(value ?? 1));

/** Paper, direction, zoom and the order of pages. */
export const pageSetup: SheetAspect<Setup> = {
  element: 'pageSetup',
  read([element], { root }) {
    const { attributes = {} } = element ?? {};
    const isFit = isOn(childOf(childOf(root, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
    const across = pagesOf(attributes['fitToWidth']);
    const down = pagesOf(attributes['fitToHeight']);
    const { scale, paperSize, firstPageNumber } = attributes;
    return {
      orientation: attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
      ...(paperSize !== undefined && { paper: Number(paperSize) }),
      zoom: isFit
        ? {
            ...(across !== undefined && { horizontalFitToPages: across }),
            ...(down !== undefined && { verticalFitToPages: down }),
          }
        : { ...(scale !== undefined && scale !== '100' && { scale: Number(scale) }) },
      blackAndWhite: isOn(attributes['blackAndWhite']),
      draftMode: isOn(attributes['draft']),
      isOverThenDown: attributes['pageOrder'] === 'overThenDown',
      ...(isOn(attributes['useFirstPageNumber']) &&
        firstPageNumber !== undefined && { firstPageNumber: Number(firstPageNumber) }),
    };
  },
  of(data) {
    const { orientation, paper, zoom, blackAndWhite, draftMode, isOverThenDown, firstPageNumber } = setupOf(data);
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    return {
      orientation,
      ...(paper !== undefined && { paper }),
      zoom: {
        ...(across !== undefined && { horizontalFitToPages: across }),
        ...(down !== undefined && { verticalFitToPages: down }),
        ...(scale !== undefined && scale !== 100 && { scale }),
      },
      blackAndWhite,
      draftMode,
      isOverThenDown,
      ...(firstPageNumber !== undefined && { firstPageNumber }),
    };
  },
  write(next, [element], { xml }) {
    const { scale, horizontalFitToPages, verticalFitToPages } = next.zoom;
    const isFit = isFitted(next.zoom);
    return elementText('pageSetup', element, xml, {
      paperSize: next.paper,
      scale,
      firstPageNumber: next.firstPageNumber,
      fitToWidth: isFit ? (horizontalFitToPages ?? 0) : undefined,
      fitToHeight: isFit ? (verticalFitToPages ?? 0) : undefined,
      pageOrder: next.isOverThenDown ? 'overThenDown' : undefined,
      orientation: next.orientation === 'Landscape' ? 'landscape' : 'portrait',
      blackAndWhite: next.blackAndWhite ? 1 : undefined,
      draft: next.draftMode ? 1 : undefined,
      useFirstPageNumber: next.firstPageNumber === undefined ? undefined : 1,
    });
  },
};

function breaks(
  name: 'rowBreaks' | 'colBreaks',
  key: 'rowBreaks' | 'columnBreaks',
  max: number,
): SheetAspect<readonly number[]> {
  const isByHand = ({ attributes }: XmlElement): boolean => isOn(attributes['man']);
  return {
    element: name,
    read: ([list]) => list?.children.filter(isByHand).map(({ attributes }) => Number(attributes['id'])) ?? [],
    of: (data) => setupOf(data)[key],
    write(next) {
      if (next.length === 0) return '';
      const list = next.map((id) => `<brk${attributesText({ id, max, man: 1 })}/>`);
      return `<${name} count="${next.length}" manualBreakCount="${next.length}">${list.join('')}</${name}>`;
    },
  };
}

/** Rows that begin a page by hand. */
export const rowBreaks = breaks('rowBreaks', 'rowBreaks', 16_383);
/** Columns likewise. */
export const columnBreaks = breaks('colBreaks', 'columnBreaks', 1_048_575);
