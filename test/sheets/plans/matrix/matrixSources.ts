import { grade } from '../../../../src/grading';
import { finished } from '../../../../src/grading/finished';
import { explainerSteps } from '../../../../src/grading/reasons/explainer';
import type { Scheme } from '../../../../src/grading/types';
import { detailsOf } from '../../../../src/sheets';
import type { ReportSources } from '../../../../src/sheets';

/** The sources of a report about made-up customers on a sheet 客户: indicators from column C on, tiers in column Z. */
export function matrixSources(scheme: Scheme, numbers: Readonly<Record<string, readonly number[]>>): ReportSources {
  const rowCount = Object.values(numbers)[0]?.length ?? 0;
  const columns = Object.fromEntries(Object.entries(numbers).map(([id, values]) => [id, Float64Array.from(values)]));
  const grades = grade({ rowCount, numbers: columns }, scheme);
  const each = <Value>(value: (index: number) => Value) =>
    Object.fromEntries(Object.keys(numbers).map((id, index) => [id, value(index)]));
  const named = (letter: string) => Array.from({ length: rowCount }, (_, row) => `${letter}${row}`);
  return {
    grades,
    explainer: finished(explainerSteps(grades)),
    ids: named('K'),
    names: named('客'),
    rows: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
    place: {
      sheet: '客户',
      firstRow: 1,
      lastRow: rowCount,
      tier: 25,
      indicators: each((index) => index + 2),
      headers: Object.fromEntries(Object.keys(numbers).map((id) => [id, id])),
      sums: each((index) => (Object.values(numbers)[index] ?? []).reduce((sum, value) => sum + value, 0)),
      textNumbers: each(() => 0),
      attributes: [],
      measures: {},
    },
    details: detailsOf('分级明细', grades),
    evaluation: { customers: [0], layout: 'oneSheet' },
    typed: new Map(),
    remembered: { keys: named('K'), manual: { words: new Map(), absent: [] }, hasReview: false, history: [] },
    gradedOn: 46037,
    isStale: false,
  };
}
