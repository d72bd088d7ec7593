import type { Composite, Term } from '../../grading/scheme';
import { indicatorReader, normaliserSentence, text } from '../../locales';
import { cellAddress } from '../address';
import { literalText } from '../literalText';
import { textWidth } from '../textWidth';
import type { DetailTerm } from './details';
import { at, PRINTED, WIDTHS } from './evaluationColumns';
import { fixed, weightCell, type FormFormulas } from './formFormulas';
import type { FormRow } from './formRows';
import { lineBasis } from './lineBasis';
import { binFormula, limitsText, lineCut, type LineCut } from './lineTier';
import type { ReportSources } from './reportSources';

const LINE = 15;
const MOST_LINES = 4;
/** What a value takes before its rule. */
const VALUE_WIDTH = 14;

/** A composite of a form, and where its sum stands. */
export interface FormComposite {
  readonly rows: readonly FormRow[];
  readonly sumCell: string;
}

/**
 * A composite on a form: a line per indicator with weight × degree = points, and their sum. A degree that is missing
 * shares its weight among the others, as the grading does.
 *
 * @param first row of the sheet it begins in
 */
export function formComposite(
  sources: ReportSources,
  formulas: FormFormulas,
  composite: Composite,
  first: number,
): FormComposite | undefined {
  const { details, grades } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const present = details.columns.terms.filter((term) => term.composite === composite.id);
  if (present.length === 0) return undefined;
  const cut = lineCut(grades, composite.id);
  const title: readonly FormRow[] =
    scheme.composites.length === 1
      ? []
      : [
          {
            height: 20,
            cells: [{ column: 0, columns: PRINTED, cell: literalText(composite.names[language]), style: 'group' }],
          },
        ];
  const firstLine = first + title.length + 1;
  const block: Block = { sources, formulas, composite, cut, firstLine, sumRow: firstLine + present.length };
  const absent = absentNote(sources, composite, present);
  return {
    rows: [
      ...title,
      heading(sources, cut),
      ...present.map((term, index) => line(block, term, index)),
      sum(block),
      ...absent,
    ],
    sumCell: fixed(block.sumRow, at.points),
  };
}

interface Block {
  readonly sources: ReportSources;
  readonly formulas: FormFormulas;
  readonly composite: Composite;
  readonly cut: LineCut | undefined;
  readonly firstLine: number;
  readonly sumRow: number;
}

function heading({ grades: { scheme } }: ReportSources, cut: LineCut | undefined): FormRow {
  const keys = [
    'indicator',
    'weight',
    'degree',
    'points',
    cut && !cut.isTier ? 'class' : 'tier',
    'basis',
    'remark',
  ] as const;
  return {
    height: 20,
    cells: keys.map((key, column) => ({
      column,
      cell: text(scheme.language, `report.evaluation.${key}`),
      style: 'heading',
    })),
  };
}

function line(
  { sources, formulas, composite, cut, firstLine, sumRow }: Block,
  detail: DetailTerm,
  index: number,
): FormRow {
  const { scheme } = sources.grades;
  const term = composite.terms.find(({ indicator }) => indicator === detail.indicator);
  const row = firstLine + index;
  const [value, rule, degree] = [cellAddress(row, at.value), cellAddress(row, at.rule), cellAddress(row, at.degree)];
  const sentence = term === undefined ? '' : normaliserSentence(scheme.language, scheme, term);
  const { name } = indicatorReader(scheme.language, scheme)(detail.indicator);
  const own = cut?.resolved.of === detail.indicator ? value : cut?.resolved.of === undefined ? degree : undefined;
  const total = fixed(sumRow, at.key);
  const weight = cellAddress(row, at.key);
  return {
    height: heightOf(name, sentence),
    cells: [
      { column: at.indicator, cell: literalText(name), style: 'label' },
      { column: at.weight, cell: `=IF(OR(${degree}="",${total}=0),"",${weight}/${total})`, style: 'share' },
      { column: at.degree, cell: formulas.cellOf(detail.degree), style: 'score' },
      { column: at.points, cell: `=IF(${degree}="","",${cellAddress(row, at.weight)}*${degree})`, style: 'score' },
      { column: at.tier, cell: cut && own ? `=${binFormula(cut, own)}` : '—', style: 'centred' },
      { column: at.basis, cell: formulas.known(basisOf(sources, term, { value, rule })), style: 'text' },
      { column: at.remark, cell: formulas.textOf(detail.remark), style: 'inputText' },
      { column: at.key, cell: weightCell(sources, detail.points), style: 'plain' },
      { column: at.value, cell: formulas.cellOf(detail.value), style: 'plain' },
      { column: at.rule, cell: literalText(sentence), style: 'plain' },
    ],
    inputs: { fields: { [`remark.${composite.id}.${detail.indicator}`]: at.remark }, idCell: formulas.idCell },
    tiers: cut?.isTier ? [at.tier] : [],
  };
}

function basisOf(
  { grades: { scheme } }: ReportSources,
  term: Term | undefined,
  cells: Parameters<typeof lineBasis>[2],
): string {
  return term === undefined ? '""' : lineBasis(scheme, term, cells);
}

/** High enough for the name and for a value with its rule. */
function heightOf(name: string, sentence: string): number {
  const lines = Math.max(
    Math.ceil(textWidth(name) / (WIDTHS[at.indicator] * 0.9)),
    Math.ceil((VALUE_WIDTH + textWidth(sentence)) / (WIDTHS[at.basis] * 0.9)),
  );
  return Math.max(22, Math.min(MOST_LINES, lines) * LINE + 4);
}

function sum({ sources, formulas, composite, cut, firstLine, sumRow }: Block): FormRow {
  const { details, grades } = sources;
  const { language } = grades.scheme;
  const over = (column: number) => `${fixed(firstLine, column)}:${fixed(sumRow - 1, column)}`;
  const terms = details.columns.terms.filter((term) => term.composite === composite.id);
  // One that must not be missing leaves the whole without a value.
  const demanded = terms.flatMap(({ indicator }, index) => {
    const term = composite.terms.find((each) => each.indicator === indicator);
    return term?.missing === 'ungraded' ? [`${fixed(firstLine + index, at.degree)}=""`] : [];
  });
  const none = `OR(${[`COUNT(${over(at.degree)})=0`, ...demanded].join(',')})`;
  const points = fixed(sumRow, at.points);
  const bins = details.columns.bins[composite.id];
  const said = bins ?? (grades.scheme.composites.length === 1 ? details.columns.tier : undefined);
  const graded = said === undefined ? '' : formulas.textOf(said);
  const tier = cut && cut.resolved.of === undefined ? `=${binFormula(cut, points)}` : graded;
  return {
    height: 22,
    cells: [
      { column: at.indicator, cell: text(language, 'report.total'), style: 'totalText' },
      { column: at.weight, cell: `=IF(COUNT(${over(at.weight)})=0,"",SUM(${over(at.weight)}))`, style: 'totalShare' },
      { column: at.degree, cell: '', style: 'totalText' },
      { column: at.points, cell: `=IF(${none},"",MIN(100,SUM(${over(at.points)})))`, style: 'totalScore' },
      { column: at.tier, cell: tier, style: 'totalMiddle' },
      {
        column: at.basis,
        columns: 2,
        cell: cut === undefined ? '' : literalText(limitsText(grades, cut)),
        style: 'note',
      },
      { column: at.key, cell: `=SUMIF(${over(at.degree)},">=0",${over(at.key)})`, style: 'plain' },
    ],
    tiers: cut?.isTier ? [at.tier] : [],
  };
}

function absentNote(
  { grades }: ReportSources,
  composite: Composite,
  present: readonly DetailTerm[],
): readonly FormRow[] {
  const { language } = grades.scheme;
  const known = new Set(present.map(({ indicator }) => indicator));
  const absent = composite.terms.filter(({ indicator }) => !known.has(indicator));
  if (absent.length === 0) return [];
  const names = absent.map(({ indicator }) => indicatorReader(language, grades.scheme)(indicator).name);
  const indicators = names.join(text(language, 'basis.listSeparator'));
  const cell = literalText(text(language, 'report.evaluation.absent', { indicators }));
  const width = WIDTHS.slice(0, PRINTED).reduce((all, each) => all + each, 0);
  const height = Math.ceil(textWidth(cell) / (width * 0.9)) * LINE + 4;
  return [{ height, cells: [{ column: 0, columns: PRINTED, cell, style: 'note' }] }];
}
