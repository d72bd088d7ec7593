/** How a cell of a report looks. */
export interface CellStyle {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly color?: string;
  readonly numberFormat?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly wrap?: boolean;
  readonly hasBorder?: boolean;
}

/** Fill and text of headings, the same as the columns written beside the customers. */
const HEADING = { fill: '#1F4E79', color: '#FFFFFF' } as const;
const TOTAL_FILL = '#EEF3F8';
/** Of cells that people type into: pale enough to print white. */
const INPUT_FILL = '#FFFDF2';
const QUIET = '#5A6472';

/** The one set of styles that all reports share: restrained, printable, readable in black and white. */
export const styles = {
  plain: {},
  title: { bold: true, size: 16 },
  subtitle: { color: QUIET },
  warning: { bold: true, color: '#B42318' },
  section: { bold: true, size: 12 },
  heading: { ...HEADING, bold: true, align: 'Center', wrap: true, hasBorder: true },
  label: { bold: true, fill: TOTAL_FILL, hasBorder: true, wrap: true },
  text: { hasBorder: true, wrap: true },
  count: { numberFormat: '#,##0', align: 'Right', hasBorder: true },
  share: { numberFormat: '0.0%', align: 'Right', hasBorder: true },
  totalText: { bold: true, fill: TOTAL_FILL, hasBorder: true, wrap: true },
  totalCount: { bold: true, fill: TOTAL_FILL, numberFormat: '#,##0', align: 'Right', hasBorder: true },
  totalShare: { bold: true, fill: TOTAL_FILL, numberFormat: '0.0%', align: 'Right', hasBorder: true },
  wide: { wrap: true },
  banner: { bold: true, size: 13, hasBorder: true },
  side: { bold: true, fill: TOTAL_FILL, align: 'Center', wrap: true, hasBorder: true },
  centred: { align: 'Center', wrap: true, hasBorder: true },
  quiet: { color: QUIET, hasBorder: true },
  note: { color: QUIET, wrap: true },
  /** The workings of formulas, beside what is printed. */
  working: { color: QUIET, numberFormat: '#,##0.##' },
  workingShare: { color: QUIET, numberFormat: '0%' },
  index: { numberFormat: '0.000', align: 'Right', hasBorder: true },
  totalScore: { bold: true, fill: TOTAL_FILL, numberFormat: '0.0', align: 'Right', hasBorder: true },
  inputShare: { fill: INPUT_FILL, numberFormat: '0.0%', align: 'Right', hasBorder: true },
  inputAtLeast: { bold: true, fill: INPUT_FILL, numberFormat: '"≥ "#,##0', align: 'Left', wrap: true, hasBorder: true },
  inputAtLeastDecimal: {
    bold: true,
    fill: INPUT_FILL,
    numberFormat: '"≥ "0.####',
    align: 'Left',
    wrap: true,
    hasBorder: true,
  },
  inputCount: { fill: INPUT_FILL, numberFormat: '#,##0', align: 'Right', hasBorder: true },
  cell: { hasBorder: true },
  score: { numberFormat: '0.0', align: 'Right', hasBorder: true },
  decimal: { numberFormat: '#,##0.00', align: 'Right', hasBorder: true },
  date: { numberFormat: 'yyyy-mm-dd', align: 'Right', hasBorder: true },
  weight: { bold: true, numberFormat: '0.0%', align: 'Right', hasBorder: true },
  group: { bold: true, fill: TOTAL_FILL },
  input: { fill: INPUT_FILL, hasBorder: true },
  inputDate: { fill: INPUT_FILL, hasBorder: true, numberFormat: 'yyyy-mm-dd', align: 'Left' },
  middle: { align: 'Center', hasBorder: true },
  inputMiddle: { fill: INPUT_FILL, align: 'Center', hasBorder: true },
  inputText: { fill: INPUT_FILL, hasBorder: true, wrap: true },
  inputId: { bold: true, fill: INPUT_FILL, hasBorder: true, numberFormat: '@', align: 'Left' },
  formTitle: { bold: true, size: 18, align: 'Center' },
  formNote: { color: QUIET, align: 'Center' },
  totalMiddle: { bold: true, fill: TOTAL_FILL, align: 'Center', hasBorder: true, wrap: true },
  finalScore: { bold: true, size: 14, numberFormat: '0.0', align: 'Left', hasBorder: true },
  strong: { bold: true, hasBorder: true },
  /** Looked up: a blank cell is given as 0, which does not show. */
  inputFetchedDate: { fill: INPUT_FILL, hasBorder: true, numberFormat: 'yyyy-mm-dd;;;@', align: 'Left' },
  limits: { color: QUIET, hasBorder: true, wrap: true },
  place: { bold: true, hasBorder: true, numberFormat: '0;;;@', align: 'Left' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof styles;
