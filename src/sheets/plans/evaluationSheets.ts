import { text } from '../../locales';
import { literalText } from '../literalText';
import { block } from './blocks';
import { at, HIDDEN, PRINTED, WIDTHS } from './evaluationColumns';
import { evaluationForm } from './evaluationForm';
import { chosenId, type Shown } from './formHead';
import { placedRows, rowContents, type FormRow } from './formRows';
import { reportFooter, schemeLine } from './reportHead';
import type { ReportSources } from './reportSources';
import type { PlannedBlock, SheetPlan } from './sheetPlan';

/** Points per character of the standard font, about. */
const CHARACTER_POINTS = 5.6;

/**
 * 客户关系评估表: a form per customer, an A4 page each, on one sheet or on sheets of their own. All of it follows the id at
 * the top of each form, weights and points follow the details.
 */
export function evaluationSheets(sources: ReportSources): readonly SheetPlan[] {
  const { evaluation, grades, ids, names } = sources;
  const { language } = grades.scheme;
  const title = text(language, 'report.evaluation.name');
  const { customers, layout } = evaluation;
  if (layout === 'oneSheet') return [sheetOf(sources, 'evaluation', title, shownOn(sources))];
  return customers.map((customer) => {
    const id = ids[customer] ?? '';
    const name = text(language, 'report.evaluation.sheet', { name: names[customer] || id });
    return sheetOf(sources, `evaluation.${id}`, name, [{ id, isKept: false }]);
  });
}

/** The customers of the one sheet; in the single form the one that somebody chose there. */
function shownOn(sources: ReportSources): readonly Shown[] {
  const { evaluation, ids } = sources;
  const shown = evaluation.customers.map((customer) => ({ id: ids[customer] ?? '', isKept: false }));
  if (!evaluation.isOne) return shown;
  const chosen = chosenId(sources);
  return [chosen === undefined ? { id: shown[0]?.id ?? '', isKept: false } : { id: chosen, isKept: true }];
}

function sheetOf(sources: ReportSources, key: string, name: string, shown: readonly Shown[]): SheetPlan {
  const rows: FormRow[] = [];
  const starts: number[] = [];
  for (const each of shown) {
    starts.push(rows.length);
    for (const row of evaluationForm(sources, each, rows.length)) rows.push(row);
  }
  const width = WIDTHS.length;
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
        cells: (row) => rowContents(rows[row] ?? blank, width),
        styles: WIDTHS.map(() => 'plain'),
      },
      strategies(sources),
    ],
    ...placedRows(rows),
    coloured: [],
    hiddenColumns: HIDDEN,
    frozenRows: 0,
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: rows.length, columns: PRINTED },
      pageStarts: starts.slice(1),
      scale: pageScale(rows.slice(0, starts[1])),
      header: schemeLine(sources),
      footer: reportFooter(text(sources.grades.scheme.language, 'report.evaluation.name'), sources),
    },
  };
}

/** The tiers and their strategies, which the forms look up by the tier of the customer they show. */
function strategies({ grades: { scheme } }: ReportSources): PlannedBlock {
  const { language, tiers } = scheme;
  const cells = tiers.map(({ names, strategy }) => [names[language], strategy[language]].map(literalText));
  return block(0, at.tierName, cells, ['plain', 'plain']);
}

/** Points of an A4 page within the margins, with something in hand for printers that have more. */
const PAGE = { width: 505, height: 750 } as const;

/** Per cent at which a form fits a page; Excel heeds page breaks only where it is not asked to fit itself. */
function pageScale(rows: readonly FormRow[]): number {
  const width = WIDTHS.slice(0, PRINTED).reduce((sum, characters) => sum + characters * CHARACTER_POINTS, 0);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return Math.max(10, Math.min(100, Math.floor(100 * Math.min(PAGE.width / width, PAGE.height / height))));
}
