import type { Composite } from '../../../grading/scheme';
import { indicatorReader, normaliserSentence, text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import type { DetailTerm } from '../details/Details';
import { headingOf, valueColumn } from '../details/detailValues';
import { at, PRINTED, widthOf } from './evaluationColumns';
import { fixed, type FormFormulas } from './formFormulas';
import type { FormLists, ListedCut } from './formLists';
import type { FormCell, FormRow } from './formRows';
import { textHeight } from '../layout/textHeight';
import { binFormula, limitsText } from './lineTier';
import type { ReportSources } from '../reportSources';

const LEAST = 22;

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
  lists: FormLists,
  composite: Composite,
  first: number,
): FormComposite | undefined {
  const { terms } = sources.details.columns;
  const from = terms.findIndex((term) => term.composite === composite.id);
  const present = terms.filter((term) => term.composite === composite.id);
  if (from === -1) return undefined;
  const title = titleRows(sources, composite);
  const firstLine = first + title.length + 1;
  const cut = lists.cuts.get(composite.id);
  const sumRow = firstLine + present.length;
  const block: Block = { sources, formulas, lists, composite, cut, present, from, firstLine, sumRow };
  return {
    rows: [
      ...title,
      heading(sources),
      ...present.map((term, index) => line(block, term, index)),
      sum(block),
      ...absentNote(sources, composite, present),
    ],
    sumCell: fixed(sumRow, at.points),
  };
}

interface Block {
  readonly sources: ReportSources;
  readonly formulas: FormFormulas;
  readonly lists: FormLists;
  readonly composite: Composite;
  readonly cut: ListedCut | undefined;
  readonly present: readonly DetailTerm[];
  /** Place of the first of them among all terms. */
  readonly from: number;
  readonly firstLine: number;
  readonly sumRow: number;
}

/** Which composite it is, where there are several. */
function titleRows({ grades: { scheme } }: ReportSources, { names }: Composite): readonly FormRow[] {
  if (scheme.composites.length === 1) return [];
  const cell = literalText(names[scheme.language]);
  return [{ height: 20, cells: [{ column: 0, columns: PRINTED, cell, style: 'group' }] }];
}

function heading({ grades: { scheme } }: ReportSources): FormRow {
  const heading = (key: 'indicator' | 'weight' | 'degree' | 'points' | 'tier' | 'basis' | 'remark'): FormCell => ({
    column: at[key],
    cell: text(scheme.language, `report.evaluation.${key}`),
    style: 'heading',
  });
  const basis = { ...heading('basis'), columns: at.remark - at.basis, isMerged: true };
  const before = (['indicator', 'weight', 'degree', 'points', 'tier'] as const).map(heading);
  return { height: 20, cells: [...before, basis, heading('remark')] };
}

function line(block: Block, detail: DetailTerm, index: number): FormRow {
  const { sources, formulas, lists, composite, cut, from, firstLine, sumRow } = block;
  const { scheme } = sources.grades;
  const row = firstLine + index;
  const [degree, weight] = [cellAddress(row, at.degree), cellAddress(row, at.weight)];
  const name = headingOf(scheme, detail.indicator);
  const rule = ruleOf(sources, composite, detail.indicator);
  const height = Math.max(textHeight(name, widthOf(at.indicator, 1)), textHeight(rule, widthOf(at.rule, 1)), LEAST);
  return {
    height,
    cells: [
      { column: at.indicator, cell: literalText(name), style: 'label' },
      {
        column: at.weight,
        cell: `=IF(ISNUMBER(${degree}),${lists.weight(from + index)}/${fixed(sumRow, at.key)},"")`,
        style: 'share',
      },
      { column: at.degree, cell: formulas.shown(detail.degree), style: 'score' },
      { column: at.points, cell: `=IF(ISNUMBER(${degree}),${weight}*${degree},"")`, style: 'score' },
      { column: at.tier, cell: lineTier(cut, detail.indicator, row), style: 'centred' },
      { column: at.basis, cell: formulas.shown(detail.value), style: valueColumn(sources, detail.indicator).style },
      { column: at.rule, cell: literalText(rule), style: 'text' },
      { column: at.remark, cell: formulas.textOf(detail.remark), style: 'inputText' },
    ],
    inputs: { fields: { [`remark.${composite.id}.${detail.indicator}`]: at.remark }, about: 'above' },
    tiers: cut?.isTier ? [at.tier] : [],
  };
}

/**
 * The tier that a line's degree would mean if it were all there is, or the bin where one composite of several is cut.
 * Where the cut is on an indicator, only that one's line can say.
 */
function lineTier(cut: ListedCut | undefined, indicator: string, row: number): string {
  const of = cut?.resolved.of;
  if (cut === undefined || (of !== undefined && of !== indicator)) return '—';
  const value = cellAddress(row, of === undefined ? at.degree : at.basis);
  return binFormula(cut, value, { limits: cut.limits, names: cut.binNames });
}

/** How a value becomes a degree, and what a missing one counts as, where any is missing. */
function ruleOf({ grades: { scheme, columns } }: ReportSources, { terms }: Composite, indicator: string): string {
  const { language } = scheme;
  const term = terms.find((each) => each.indicator === indicator);
  if (term === undefined) return '';
  const rule = normaliserSentence(language, scheme, term);
  if (!columns.numbers[indicator]?.some(Number.isNaN)) return rule;
  return `${rule}${text(language, 'basis.partSeparator')}${text(language, `report.evaluation.missing.${term.missing}`)}`;
}

function sum({ sources, formulas, lists, composite, cut, present, from, firstLine, sumRow }: Block): FormRow {
  const { details, grades } = sources;
  const { language, composites } = grades.scheme;
  const over = (column: number) => `${fixed(firstLine, column)}:${fixed(sumRow - 1, column)}`;
  // One that must not be missing leaves the whole without a value.
  const demanded = present.flatMap(({ indicator }, index) => {
    const term = composite.terms.find((each) => each.indicator === indicator);
    return term?.missing === 'ungraded' ? [fixed(firstLine + index, at.degree)] : [];
  });
  const counted =
    demanded.length === 0 ? `COUNT(${over(at.degree)})>0` : `COUNT(${demanded.join(',')})=${demanded.length}`;
  const points = fixed(sumRow, at.points);
  const said = details.columns.bins[composite.id] ?? (composites.length === 1 ? details.columns.tier : undefined);
  const graded = said === undefined ? '' : formulas.textOf(said);
  const limits = cut === undefined ? '' : limitsText(grades, cut);
  const tier =
    cut && cut.resolved.of === undefined
      ? binFormula(cut, points, { limits: cut.limits, names: cut.binNames })
      : graded;
  return {
    height: Math.max(LEAST, textHeight(limits, widthOf(at.basis, 3))),
    cells: [
      { column: at.indicator, cell: text(language, 'report.total'), style: 'totalText' },
      { column: at.weight, cell: `=SUM(${over(at.weight)})`, style: 'totalShare' },
      { column: at.degree, cell: '', style: 'totalText' },
      { column: at.points, cell: `=IF(${counted},MIN(100,SUM(${over(at.points)})),"")`, style: 'totalScore' },
      { column: at.tier, cell: tier, style: 'totalMiddle' },
      { column: at.basis, columns: 3, isMerged: true, cell: literalText(limits), style: 'limits' },
      {
        column: at.key,
        cell: `=SUMIF(${over(at.degree)},">=0",${lists.weights(from, from + present.length)})`,
        style: 'plain',
      },
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
  return [
    {
      height: textHeight(cell, widthOf(0, PRINTED)),
      cells: [{ column: 0, columns: PRINTED, isMerged: true, cell, style: 'note' }],
    },
  ];
}
