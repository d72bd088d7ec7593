/** How a sheet is printed, as plain data. What is not given is as the application likes. Lengths are points. */
import type { Rect } from '../Rect';

export const pageMargins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type PageMargin = (typeof pageMargins)[number];

/** Fit to so many pages, or a percentage. */
export interface PageZoomData {
  /** 10 to 400. */
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const headerFooterSections = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderFooterSection = (typeof headerFooterSections)[number];

/** Texts with Excel's codes (`&P`, `&N`, `&A`, …). */
export type HeaderFooterData = Readonly<Partial<Record<HeaderFooterSection, string>>>;

export interface HeadersFootersData {
  readonly hasFirst: boolean;
  readonly hasEven: boolean;
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  /** Of all pages, or of the odd ones where even ones have their own. */
  readonly odd: HeaderFooterData;
  readonly even: HeaderFooterData;
  readonly first: HeaderFooterData;
}

/** Whole rows or columns. */
export interface Lines {
  readonly at: number;
  readonly count: number;
}

export interface PageSetupData {
  readonly orientation: 'Portrait' | 'Landscape';
  /** The number of ECMA-376 part 1, 18.3.1.63: 9 is A4. */
  readonly paper?: number;
  readonly margins: Readonly<Record<PageMargin, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly isOverThenDown: boolean;
  readonly firstPageNumber?: number;
  readonly zoom: PageZoomData;
  readonly headersFooters: HeadersFootersData;
  readonly printArea?: readonly Rect[];
  readonly titleRows?: Lines;
  readonly titleColumns?: Lines;
  /** Rows and columns that begin a page by hand, ascending. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

const inch = 72;

/** What a sheet prints like before anything is said: Excel's "normal" margins. */
export const plainPageSetup: PageSetupData = {
  orientation: 'Portrait',
  margins: {
    left: 0.7 * inch,
    right: 0.7 * inch,
    top: 0.75 * inch,
    bottom: 0.75 * inch,
    header: 0.3 * inch,
    footer: 0.3 * inch,
  },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  isOverThenDown: false,
  zoom: {},
  headersFooters: {
    hasFirst: false,
    hasEven: false,
    useSheetMargins: true,
    useSheetScale: true,
    odd: {},
    even: {},
    first: {},
  },
  rowBreaks: [],
  columnBreaks: [],
};
