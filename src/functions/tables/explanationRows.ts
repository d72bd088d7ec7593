import { explain } from '../../grading';
import { basisWriter, text } from '../../locales';
import { tierName, scoreCell } from './customerCells';
import type { GradedTable } from './gradedTableSteps';

type Row = (string | number)[];

/**
 * The basis of one customer: the tier and its score; each composite with its points and, below it, its indicators (value,
 * degree, weight, points); what the deciding condition looked at; and all of it in words.
 */
export function explanationRows(graded: GradedTable, customer: number): Row[] {
  const { grades } = graded;
  const { scheme } = grades;
  const { language } = scheme;
  const explanation = explain(grades, customer);
  const indicatorName = new Map(scheme.indicators.map(({ id, names }) => [id, names[language]]));
  const compositeName = new Map(scheme.composites.map(({ id, names }) => [id, names[language]]));
  const nameOf = (id: string) => indicatorName.get(id) ?? id;
  const composites = explanation.composites.flatMap(({ composite, value, contributions }): Row[] => [
    [compositeName.get(composite) ?? composite, '', '', '', value ?? ''],
    ...contributions.map((line): Row => [
      nameOf(line.indicator),
      line.value ?? '',
      line.degree ?? '',
      line.weight,
      line.points,
    ]),
  ]);
  const looked = (explanation.values ?? []).map((line): Row => [nameOf(line.indicator), line.value ?? '', '', '', '']);
  return [
    (['item', 'value', 'degree', 'weight', 'points'] as const).map((key) => text(language, `function.${key}`)),
    [text(language, 'column.tier'), tierName(graded, customer), '', '', scoreCell(graded, customer)],
    ...composites,
    ...looked,
    [text(language, 'column.basis'), basisWriter(language, scheme)(explanation), '', '', ''],
  ];
}
