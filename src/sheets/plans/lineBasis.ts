import type { Indicator, Language, Scheme, Term } from '../../grading/scheme';
import { text } from '../../locales';
import { formulaText } from './formulas';

/** A formula that shows why a line has its degree: the value as a reader writes it, or that it is missing; then the rule. */
export function lineBasis(
  scheme: Scheme,
  term: Term,
  cells: { readonly value: string; readonly rule: string },
): string {
  const { language } = scheme;
  const indicator = scheme.indicators.find(({ id }) => id === term.indicator);
  const missing = formulaText(text(language, `report.evaluation.missing.${term.missing}`));
  const separator = formulaText(text(language, 'basis.partSeparator'));
  return `IF(${cells.value}="",${missing},${valueText(language, indicator, cells.value)})&${separator}&${cells.rule}`;
}

function valueText(language: Language, indicator: Indicator | undefined, value: string): string {
  switch (indicator?.kind) {
    case 'date':
      // The letters of a date's format differ from Excel to Excel.
      return `YEAR(${value})&"-"&RIGHT("0"&MONTH(${value}),2)&"-"&RIGHT("0"&DAY(${value}),2)`;
    case 'boolean':
    case 'category':
      return value;
    default: {
      if (indicator?.unit?.en === '%') return `TEXT(${value},"0.0%")`;
      const unit = indicator?.unit?.[language];
      const number = `TEXT(${value},IF(${value}=INT(${value}),"#,##0","#,##0.00"))`;
      return unit === undefined ? number : `${number}&${formulaText(` ${unit}`)}`;
    }
  }
}
