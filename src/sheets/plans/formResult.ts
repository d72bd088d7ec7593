import { text } from '../../locales';
import { SIGNATURES } from './details';
import { at, PRINTED } from './evaluationColumns';
import { fixed, type FormFormulas } from './formFormulas';
import type { FormCell, FormRow } from './formRows';
import { formulaText } from './formulas';
import type { ReportSources } from './reportSources';
import type { PlannedCell } from './sheetPlan';
import type { StyleName } from './styles';

const LINE = 15;
/** Lines kept for texts that formulas fetch. */
const BASIS_LINES = 4;
const NEXT_LINES = 3;
const WIDE = PRINTED - 1;
const VERDICTS = ['improve', 'maintain', 'terminate'] as const;

/** The end of a form: result, verdict, what is missing, strategy, remarks, and who signs. */
export function formResult(
  sources: ReportSources,
  formulas: FormFormulas,
  sumCell: string | undefined,
  strategyLines: number,
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
      { column: at.weight, columns: WIDE, cell, style },
    ],
  });
  return [
    { height: 8, cells: [] },
    { height: 20, cells: [{ column: 0, columns: PRINTED, cell: said('result'), style: 'section' }] },
    ...scoreRow(sources, formulas, sumCell),
    ...binRow(sources, formulas),
    ...(scheme.tiers.some(({ verdict }) => verdict)
      ? [wide(said('verdict'), verdictFormula(sources, formulas), 22, 'strong')]
      : []),
    wide(said('why'), formulas.textOf(columns.basis), BASIS_LINES * LINE + 4),
    wide(said('next'), formulas.textOf(columns.next), NEXT_LINES * LINE + 4),
    wide(said('strategy'), strategyFormula(sources, formulas), strategyLines * LINE + 4),
    {
      ...wide(said('remark'), formulas.textOf(columns.remark), 2 * LINE + 4, 'inputText'),
      inputs: { fields: { remark: at.weight }, idCell: formulas.idCell },
    },
    { height: 8, cells: [] },
    ...SIGNATURES.map((signature): FormRow => {
      const { name, date } = columns.signed[signature];
      return {
        height: 26,
        cells: [
          { column: at.indicator, cell: text(language, `report.details.${signature}`), style: 'label' },
          { column: at.weight, columns: 3, cell: formulas.textOf(name), style: 'inputText' },
          { column: at.tier, cell: text(language, 'report.evaluation.date'), style: 'label' },
          { column: at.basis, columns: 2, cell: formulas.cellOf(date), style: 'inputDate' },
        ],
        inputs: { fields: { [signature]: at.weight, [`${signature}On`]: at.basis }, idCell: formulas.idCell },
      };
    }),
  ];
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
          cell: sumCell === undefined ? formulas.cellOf(score) : `=${sumCell}`,
          style: 'finalScore',
        },
        label(at.tier, 'rank'),
        { column: at.basis, columns: 2, cell: rank === undefined ? '' : formulas.textOf(rank), style: 'strong' },
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
        { column: at.weight, columns: WIDE, cell: formulas.known(parts.join('&"    "&')), style: 'strong' },
      ],
    },
  ];
}

/** `☐改进关系　☑维持关系　☐终止关系` */
function verdictFormula({ details, grades: { scheme } }: ReportSources, formulas: FormFormulas): string {
  const cell = formulas.cell(details.columns.verdict);
  const boxes = VERDICTS.map((verdict) => {
    const name = formulaText(text(scheme.language, `verdict.${verdict}`));
    return `IF(${formulas.keyCell}=0,"☐",IF(${cell}=${name},"☑","☐"))&${name}`;
  });
  return `=${boxes.join('&"    "&')}`;
}

/** The strategy of the tier the details name, from the list in the hidden columns at the top of the sheet. */
function strategyFormula({ details, grades: { scheme } }: ReportSources, formulas: FormFormulas): string {
  const list = (column: number) => `${fixed(0, column)}:${fixed(scheme.tiers.length - 1, column)}`;
  const tier = formulas.cell(details.columns.tier);
  const place = `SUMPRODUCT((${list(at.tierName)}=${tier})*ROW(${list(at.tierName)}))`;
  return formulas.known(`IF(${tier}="","",INDEX(${list(at.strategy)},${place}))`);
}
