import type { Indicator, Scheme } from '../../../grading/scheme';
import { indicatorReader, text } from '../../../locales';
import { literalText } from '../../literalText';
import type { PlannedCell } from '../layout/sheetPlan';
import type { ReportSources } from '../reportSources';
import type { StyleName } from '../layout/styles';

/** The values of an indicator as cells: numbers and dates as such, truth values and categories in words. */
export interface ValueColumn {
  readonly cell: (customer: number) => PlannedCell;
  readonly style: StyleName;
}

/** How the values of an indicator stand in the details. @param missing stands for a missing one */
export function valueColumn(
  { grades: { scheme, columns } }: Pick<ReportSources, 'grades'>,
  id: string,
  missing = '',
): ValueColumn {
  const indicator = scheme.indicators.find((each) => each.id === id);
  const values = columns.numbers[id] ?? new Float64Array();
  const isWords = indicator?.kind === 'boolean' || indicator?.kind === 'category';
  const { shown } = indicatorReader(scheme.language, scheme)(id);
  return {
    cell: (customer) => {
      const value = values[customer] ?? NaN;
      if (Number.isNaN(value)) return missing;
      return isWords ? literalText(shown(value)) : value;
    },
    style: isWords ? 'cell' : valueStyle(indicator, values),
  };
}

function valueStyle(indicator: Indicator | undefined, values: Float64Array): StyleName {
  if (indicator?.kind === 'date') return 'date';
  if (indicator?.unit?.en === '%') return 'share';
  return values.every((value) => Number.isNaN(value) || Number.isInteger(value)) ? 'count' : 'decimal';
}

/** The name of an indicator with its unit. */
export function headingOf({ language, indicators }: Scheme, id: string): string {
  const indicator = indicators.find((each) => each.id === id);
  const name = indicator?.names[language] ?? id;
  const unit = indicator?.unit?.[language];
  return unit === undefined || unit === '%' ? name : text(language, 'describe.unit', { name, unit });
}
