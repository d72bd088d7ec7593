import { gradeSteps, presetById } from '../../grading';
import type { Scheme } from '../../grading/types';
import { Refusal } from '../../sheets';
import { language } from '../answers/language';
import { methodNamed, wholeNumber } from '../cells/demanded';
import { optionalNumber, optionalText } from '../cells/optional';
import type { Segment } from './segmentsOf';
import { segmentName } from './segmentsOf';

/** What TIER.RFM is given. */
export interface RfmRequest {
  readonly days: Float64Array | undefined;
  readonly orders: Float64Array | undefined;
  readonly sales: Float64Array | undefined;
  readonly bins: unknown;
  readonly method: unknown;
  readonly segments: readonly Segment[] | undefined;
}

const PRESET_BINS = 5;
const MOST_BINS = 100;

/** The preset with other cuts. Its segments are made for five scores: with others there are none. */
function schemeWith(bins: number, method: 'rfm' | 'quantile'): Scheme {
  const scheme = presetById('rfm');
  if (!scheme) throw new RangeError('schemeWith requires the preset rfm');
  const cuts = scheme.cuts.map((cut) =>
    cut.method === 'quantile' ? { ...cut, bins, rule: method === 'rfm' ? ('rfm' as const) : undefined } : cut,
  );
  return { ...scheme, cuts };
}

/**
 * R, F, M and segment of every customer, by the preset of that name; rows in which a value is missing, or without an order,
 * stay empty.
 *
 * @throws Refusal `sizesDiffer`, `badCount`, `noSuchMethod`
 */
export function* rfmSteps(request: RfmRequest): Generator<number | void, (string | number)[][], void> {
  const { days = new Float64Array(), orders = new Float64Array(), sales = new Float64Array(), segments } = request;
  const other = [orders, sales].find(({ length }) => length !== days.length);
  if (other) throw new Refusal('sizesDiffer', { first: days.length, second: other.length });
  const bins = wholeNumber(optionalNumber(request.bins) ?? PRESET_BINS, 2, MOST_BINS);
  const method = methodNamed(['rfm', 'quantile'] as const, optionalText(request.method) ?? 'rfm');
  const numbers = { recencyDays: days, orders, sales };
  const grades = yield* gradeSteps({ rowCount: days.length, numbers }, schemeWith(bins, method), {});
  const axes = ['recency', 'frequency', 'monetary'].map((id) => grades.bins[id]);
  const tierName = (row: number) => grades.scheme.tiers[grades.tiers[row] ?? -1]?.names[language()] ?? '';
  return Array.from(days, (_, row) => {
    const scores = axes.map((axis) => axis?.[row] ?? 0);
    if (scores.includes(0)) return ['', '', '', ''];
    const segment = segments ? segmentName(segments, scores) : bins === PRESET_BINS ? tierName(row) : '';
    return [...scores, segment];
  });
}
