import { text } from '../../../locales';
import { SIGNATURES } from '../details/Details';
import { at, PRINTED, widthOf } from './evaluationColumns';
import { fixed, type FormFormulas } from './formFormulas';
import { ID_ROW } from './formHead';
import type { FormLists } from './formLists';
import type { FormCell, FormRow } from './formRows';
import { textHeight } from '../layout/textHeight';
import { formulaText } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';

/** Height of so many lines, kept for texts that formulas fetch. */
const FOUR_LINES = 64;
const THREE_LINES = 49;
const TWO_LINES = 34;
/** The longest strategy is read to its end unless it is longer. */
const HIGHEST = 124;
const WIDE = PRINTED - 1;

/**
 * The end of a form: result, verdict, what is missing, strategy, remarks, and who signs.
 *
 * @param sumCell address of the sum that is the score
 * @param first row of the sheet the form begins in
 */
export function formResult(
  sources: ReportSources,
  formulas: FormFormulas,
  lists: FormLists,
  sumCell: string | undefined,
  first: number,
): readonly FormRow[] {
  const { details, grades } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const { columns } = details;
  const said = (key: 'result' | 'verdict' | 'why' | 'next' | 'strategy' | 'remark') =>
    text(language, `report.evaluation.${key}`);
  const wide = (label: string, cell: PlannedCell, height: number, style: StyleName = 'text'): FormRow => ({
    height,
    cells: [
      { column: at.indicator, cell: label, style: 'label' },
      { column: at.weight, columns: WIDE, isMerged: height > LEAST, cell, style },
    ],
  });
  const ofTier = (list: string) => `=INDEX(${list},${fixed(first + ID_ROW + 1, at.key)})`;
  const hasVerdicts = scheme.tiers.some(({ verdict }) => verdict);
  return [
    { height: 8, cells: [] },
    { height: 20, cells: [{ column: 0, cell: said('result'), style: 'section' }] },
    ...scoreRow(sources, formulas, sumCell),
    ...binRow(sources, formulas),
    ...(hasVerdicts ? [wide(said('verdict'), ofTier(lists.verdicts), LEAST, 'strong')] : []),
    wide(said('why'), formulas.textOf(columns.basis), FOUR_LINES),
    wide(said('next'), formulas.textOf(columns.next), THREE_LINES),
    wide(said('strategy'), ofTier(lists.strategies), strategyHeight(sources)),
    {
      ...wide(said('remark'), formulas.textOf(columns.remark), TWO_LINES, 'inputText'),
      inputs: { fields: { remark: at.weight }, about: 'above' },
    },
    { height: 8, cells: [] },
    ...SIGNATURES.map((signature): FormRow => {
      const { name, date } = columns.signed[signature];
      return {
        height: 26,
        cells: [
          { column: at.indicator, cell: text(language, `report.details.${signature}`), style: 'label' },
          { column: at.weight, columns: 3, cell: formulas.textOf(name), style: 'input' },
          { column: at.tier, cell: text(language, 'report.evaluation.date'), style: 'label' },
          { column: at.basis, columns: 3, cell: formulas.shown(date), style: 'inputFetchedDate' },
        ],
        inputs: { fields: { [signature]: at.weight, [`${signature}On`]: at.basis }, about: 'above' },
      };
    }),
  ];
}

const LEAST = 22;

function strategyHeight({ grades: { scheme } }: ReportSources): number {
  const heights = scheme.tiers.map(({ strategy }) => textHeight(strategy[scheme.language], widthOf(at.weight, WIDE)));
  return Math.min(HIGHEST, Math.max(TWO_LINES, ...heights));
}

function scoreRow(
  { details, grades }: ReportSources,
  formulas: FormFormulas,
  sumCell: string | undefined,
): readonly FormRow[] {
  const { language } = grades.scheme;
  const { score, rank } = details.columns;
  if (score === undefined) return [];
  const label = (column: number, key: 'score' | 'rank'): FormCell => ({
    column,
    cell: text(language, `report.evaluation.${key}`),
    style: 'label',
  });
  return [
    {
      height: 24,
      cells: [
        label(at.indicator, 'score'),
        {
          column: at.weight,
          columns: 3,
          cell: sumCell === undefined ? formulas.textOf(score) : `=${sumCell}`,
          style: 'finalScore',
        },
        label(at.tier, 'rank'),
        { column: at.basis, columns: 3, cell: rank === undefined ? '' : formulas.shown(rank), style: 'place' },
      ],
    },
  ];
}

/** Where each composite stands, where several decide: `价值：高　潜力：低`. */
function binRow({ details, grades: { scheme } }: ReportSources, formulas: FormFormulas): readonly FormRow[] {
  const { language, composites } = scheme;
  const bins = composites.flatMap(({ id, names }) => {
    const column = details.columns.bins[id];
    return column === undefined ? [] : [{ name: names[language], column }];
  });
  if (bins.length === 0) return [];
  const parts = bins.map(
    ({ name, column }) =>
      `${formulaText(`${name}${text(language, 'report.evaluation.colon')}`)}&${formulas.cell(column)}`,
  );
  return [
    {
      height: 22,
      cells: [
        { column: at.indicator, cell: text(language, 'report.evaluation.class'), style: 'label' },
        { column: at.weight, columns: WIDE, cell: `=${parts.join('&"    "&')}`, style: 'strong' },
      ],
    },
  ];
}
