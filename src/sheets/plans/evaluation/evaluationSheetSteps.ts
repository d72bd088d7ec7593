import { text } from '../../../locales';
import { CHARACTER_POINTS } from '../layout/columnWidth';
import { FORM_WIDTH, HIDDEN, PRINTED, WIDTHS } from './evaluationColumns';
import { evaluationForm } from './evaluationForm';
import { chosenId, type Shown } from './formHead';
import { formLists } from './formLists';
import { joinedPlaces, placedRows, rowContents, type FormRow, type PlacedRows } from './formRows';
import { reportFooter, schemeLine } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import type { PrintPlan, SheetPlan } from '../layout/sheetPlan';

/**
 * 客户关系评估表: a form per customer, an A4 page each, on one sheet or on sheets of their own. All of it follows the id at
 * the top of each form, weights and points follow the details. In steps, a form each.
 */
export function* evaluationSheetSteps(sources: ReportSources): Generator<void, readonly SheetPlan[], void> {
  const { evaluation, grades, ids, names } = sources;
  const { language } = grades.scheme;
  const title = text(language, 'report.evaluation.name');
  const { customers, layout } = evaluation;
  if (layout === 'oneSheet') return [yield* sheetOf(sources, 'evaluation', title, shownOn(sources))];
  const plans: SheetPlan[] = [];
  for (const customer of customers) {
    const id = ids[customer] ?? '';
    const name = text(language, 'report.evaluation.sheet', { name: names[customer] || id });
    plans.push(yield* sheetOf(sources, `evaluation.${id}`, name, [{ id }]));
  }
  return plans;
}

/** The customers of the one sheet; in the single form the one that somebody chose there. */
function shownOn(sources: ReportSources): readonly Shown[] {
  const { evaluation, ids } = sources;
  const shown = evaluation.customers.map((customer) => ({ id: ids[customer] ?? '' }));
  if (!evaluation.isOne) return shown;
  const chosen = chosenId(sources);
  return [chosen === undefined ? { id: shown[0]?.id ?? '', isKept: false } : { id: chosen, isKept: true }];
}

function* sheetOf(
  sources: ReportSources,
  key: string,
  name: string,
  shown: readonly Shown[],
): Generator<void, SheetPlan, void> {
  const lists = formLists(sources);
  const rows: FormRow[] = [];
  const starts: number[] = [];
  const places: PlacedRows[] = [];
  for (const each of shown) {
    starts.push(rows.length);
    const form = evaluationForm(sources, lists, each, rows.length);
    places.push(placedRows(form, rows.length));
    rows.push(...form);
    yield;
  }
  const blank: FormRow = { height: 0, cells: [] };
  return {
    key,
    name,
    tabColour: '#2E7D5B',
    widths: WIDTHS,
    blocks: [
      {
        row: 0,
        column: 0,
        rows: rows.length,
        cells: (row) => rowContents(rows[row] ?? blank, FORM_WIDTH),
        styles: Array.from({ length: FORM_WIDTH }, () => 'plain'),
      },
      ...lists.blocks,
    ],
    ...joinedPlaces(places),
    coloured: [],
    hiddenColumns: HIDDEN,
    frozenRows: 0,
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: rows.length, columns: PRINTED },
      ...pages(rows, starts),
      header: schemeLine(sources),
      footer: reportFooter(text(sources.grades.scheme.language, 'report.evaluation.name'), sources),
    },
  };
}

/** Points of an A4 page within the margins, with something in hand for printers that have more. */
const PAGE = { width: 490, height: 740 } as const;

/** Columns come out wider on paper than on the screen: digits of 11 points are 5.58 wide, and 5.25 in its pixels. */
const ON_PAPER = 1.07;

/**
 * A single form is one page. For many the size is said, as wide as the page or smaller where a form is longer than a page
 * then is: where Excel itself fits a sheet to the page, it heeds no page break.
 *
 * @see XlsxWriter, Working with Worksheets, `set_h_pagebreaks()`: fitting overrides all manual page breaks
 */
function pages(
  rows: readonly FormRow[],
  starts: readonly number[],
): Pick<PrintPlan, 'isOnePage' | 'scale' | 'pageStarts'> {
  if (starts.length === 1) return { isOnePage: true };
  const width = WIDTHS.slice(0, PRINTED).reduce((sum, characters) => sum + characters * CHARACTER_POINTS, 0);
  const height = rows.slice(0, starts[1]).reduce((sum, row) => sum + row.height, 0);
  const fitting = Math.min(PAGE.width / (width * ON_PAPER), PAGE.height / height, 1);
  return { pageStarts: starts.slice(1), scale: Math.floor(100 * fitting) };
}
