import type { Explanation } from '../../../grading/types';
import { basisWriter, binName, indicatorReader, text } from '../../../locales';
import { binCount } from '../../../grading/cuts/binCount';
import { literalText } from '../../literalText';
import { SIGNATURES } from './Details';
import { nextTexts } from './nextTexts';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { typedCell } from '../typed/typedBlock';
import { headingOf, valueColumn } from './detailValues';

/** One customer of the details. */
export interface DetailRow {
  readonly customer: number;
  /** The customer's id; another where a customer above has the same. */
  readonly subject: string;
  readonly explanation: Explanation;
}

/** One column of the details: heading, look, and the cell of a customer. */
export interface DetailColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  readonly cell: (row: DetailRow) => PlannedCell;
  /** What people type there. */
  readonly field?: string;
}

const NARROW = 11;
const SENTENCE = 60;

/** The columns of the details, in the order of `Details.columns`. @param sameIds how many customers share the id of one */
export function detailColumns(sources: ReportSources, sameIds: (customer: number) => number): readonly DetailColumn[] {
  const { details, grades } = sources;
  const columns: DetailColumn[] = [];
  const put = (at: number | undefined, column: DetailColumn) => {
    if (at !== undefined) columns[at] = column;
  };
  putIdentity(sources, sameIds, put);
  putComposites(sources, put);
  putTerms(sources, put);
  const { scheme } = grades;
  const { language } = scheme;
  const basis = basisWriter(language, scheme);
  const next = nextTexts(sources);
  put(details.columns.basis, {
    heading: text(language, 'report.details.basis'),
    width: SENTENCE,
    style: 'cell',
    cell: ({ explanation }) => literalText(basis(explanation)),
  });
  put(details.columns.next, {
    heading: text(language, 'report.details.next'),
    width: SENTENCE,
    style: 'cell',
    cell: ({ customer }) => literalText(next(customer)),
  });
  putInputs(sources, put);
  return columns;
}

type Put = (at: number | undefined, column: DetailColumn) => void;

function putIdentity(
  { details: { columns: at }, grades, ids, names, rows }: ReportSources,
  sameIds: (customer: number) => number,
  put: Put,
): void {
  const { scheme, tiers, scores } = grades;
  const { language } = scheme;
  const tierOf = (customer: number) => scheme.tiers[tiers[customer] ?? -1];
  const verdictOf = (customer: number) => {
    const verdict = tierOf(customer)?.verdict;
    return verdict === undefined ? '' : text(language, `verdict.${verdict}`);
  };
  const column = (
    key: 'id' | 'customer' | 'row' | 'tier' | 'verdict' | 'score' | 'rank' | 'sameId',
    width: number,
    style: StyleName,
    cell: DetailColumn['cell'],
  ): DetailColumn => ({ heading: text(language, `report.details.${key}`), width, style, cell });
  put(
    at.id,
    column('id', 14, 'cell', ({ customer }) => literalText(ids[customer] ?? '')),
  );
  put(
    at.name,
    column('customer', 24, 'cell', ({ customer }) => literalText(names[customer] ?? '')),
  );
  put(
    at.row,
    column('row', 8, 'count', ({ customer }) => (rows[customer] ?? 0) + 1),
  );
  put(
    at.tier,
    column('tier', 14, 'cell', ({ customer }) => literalText(tierOf(customer)?.names[language] ?? '')),
  );
  put(
    at.verdict,
    column('verdict', 12, 'cell', ({ customer }) => verdictOf(customer)),
  );
  put(
    at.score,
    column('score', NARROW, 'score', ({ customer }) => present(scores[customer])),
  );
  put(
    at.rank,
    column('rank', 8, 'count', ({ explanation: { rank } }) => rank ?? ''),
  );
  put(
    at.sameId,
    column('sameId', NARROW, 'count', ({ customer }) => sameIds(customer)),
  );
  const { amount } = scheme;
  if (amount !== undefined) put(at.amount, measured({ grades }, amount));
}

function putComposites({ details: { columns: at }, grades }: ReportSources, put: Put): void {
  const { scheme, composites, bins } = grades;
  const { language } = scheme;
  for (const { id, names } of scheme.composites) {
    const name = names[language];
    const cut = scheme.cuts.find(({ composite }) => composite === id);
    put(at.composites[id], {
      heading: name,
      width: NARROW,
      style: 'score',
      cell: ({ customer }) => present(composites[id]?.[customer]),
    });
    if (cut === undefined) continue;
    const count = binCount(cut);
    put(at.bins[id], {
      heading: text(language, 'report.details.bin', { name }),
      width: NARROW,
      style: 'cell',
      cell: ({ customer }) => {
        const bin = bins[id]?.[customer] ?? 0;
        return bin === 0 ? '' : binName(language, bin, count, cut.method);
      },
    });
  }
}

function putTerms(sources: ReportSources, put: Put): void {
  const { details, grades } = sources;
  const { language } = grades.scheme;
  // Not blank: what looks a blank cell up is given 0.
  const missing = text(language, 'value.missing');
  for (const { composite, indicator: id, value, degree, points } of details.columns.terms) {
    const indicator = indicatorReader(language, grades.scheme)(id).name;
    const line = ({ explanation: { composites } }: DetailRow) =>
      composites.find((each) => each.composite === composite)?.contributions.find((each) => each.indicator === id);
    put(value, measured(sources, id, missing));
    put(degree, {
      heading: text(language, 'report.details.degree', { indicator }),
      width: NARROW,
      style: 'score',
      cell: (row) => line(row)?.degree ?? missing,
    });
    put(points, {
      heading: text(language, 'report.details.points', { indicator }),
      width: NARROW,
      style: 'score',
      cell: (row) => {
        const found = line(row);
        return found?.degree === undefined ? '' : present(found.points);
      },
    });
  }
  for (const [id, at] of Object.entries(details.columns.values)) put(at, measured(sources, id, missing));
}

function putInputs({ details: { columns: at }, grades: { scheme }, typed }: ReportSources, put: Put): void {
  const { language } = scheme;
  const input = (heading: string, field: string, width: number, style: StyleName = 'input'): DetailColumn => ({
    heading,
    width,
    style,
    field,
    cell: ({ subject }) => typedCell(typed, field, subject),
  });
  for (const { composite, indicator, remark } of at.terms) {
    const { name } = indicatorReader(language, scheme)(indicator);
    put(
      remark,
      input(text(language, 'report.details.remarkOn', { indicator: name }), `remark.${composite}.${indicator}`, 18),
    );
  }
  put(at.remark, input(text(language, 'report.details.remark'), 'remark', 24));
  for (const each of SIGNATURES) {
    const signature = text(language, `report.details.${each}`);
    put(at.signed[each].name, input(signature, each, 12));
    const heading = text(language, 'report.details.date', { signature });
    put(at.signed[each].date, input(heading, `${each}On`, 12, 'inputDate'));
  }
}

/** The values of an indicator, its unit in the heading. */
function measured(sources: Pick<ReportSources, 'grades'>, id: string, missing?: string): DetailColumn {
  const { cell, style } = valueColumn(sources, id, missing);
  return {
    heading: headingOf(sources.grades.scheme, id),
    width: 13,
    style,
    cell: ({ customer }) => cell(customer),
  };
}

function present(value: number | undefined): PlannedCell {
  return value === undefined || Number.isNaN(value) ? '' : value;
}
