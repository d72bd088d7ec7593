import type { ConditionalFormatData } from '../bookData';
import { columnLetters } from '../formula-translate/a1';
import { rangeOf } from './range';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from './univerPackages';
import type { IConditionFormattingRule, IStyleData } from './univerPackages';

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
};

const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const comparisons: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

const body = (formula: string) => formula.replace(/^=/, '').trim();

/** The text of `="…"`, where a formula is nothing else. */
function literalText(formula: string): string | undefined {
  const [, text] = /^"((?:[^"]|"")*)"$/.exec(body(formula)) ?? [];
  return text?.replace(/""/g, '"');
}

function literalNumber(formula: string): number | undefined {
  const text = body(formula);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

type Rule = ConditionalFormatData['rule'];
type CellValueRule = Extract<Rule, { type: 'cellValue' }>;

function cellValueRule(rule: CellValueRule, style: IStyleData, topLeft: string): object {
  const base = { type: CFRuleType.highlightCell, style };
  const text = literalText(rule.formula1);
  if (text !== undefined && (rule.operator === 'EqualTo' || rule.operator === 'NotEqualTo')) {
    const operator = rule.operator === 'EqualTo' ? CFTextOperator.equal : CFTextOperator.notEqual;
    return { ...base, subType: CFSubRuleType.text, operator, value: text };
  }
  const isRange = rule.operator === 'Between' || rule.operator === 'NotBetween';
  const first = literalNumber(rule.formula1);
  const second = rule.formula2 === undefined ? undefined : literalNumber(rule.formula2);
  const operator = numberOperators[rule.operator];
  if (operator && first !== undefined && (!isRange || second !== undefined))
    return { ...base, subType: CFSubRuleType.number, operator, value: isRange ? [first, second] : first };
  const [low, high] = [`(${body(rule.formula1)})`, `(${body(rule.formula2 ?? '0')})`];
  const inside = `AND(${topLeft}>=${low},${topLeft}<=${high})`;
  const value = isRange
    ? rule.operator === 'Between'
      ? `=${inside}`
      : `=NOT(${inside})`
    : `=${topLeft}${comparisons[rule.operator] ?? '='}${low}`;
  return { ...base, subType: CFSubRuleType.formula, value };
}

/**
 * A rule as Univer draws it. Literals become its native rules, which are quick; the rest becomes a formula.
 *
 * @returns undefined for a kind that is only kept (colour scales, data bars, …)
 */
export function univerRule(cfId: string, format: ConditionalFormatData): IConditionFormattingRule | undefined {
  const { rule, fill, color, bold, italic, stopIfTrue } = format;
  const first = format.ranges[0];
  if (rule.type === 'other' || !first) return undefined;
  const style: IStyleData = {
    ...(fill && { bg: { rgb: fill } }),
    ...(color && { cl: { rgb: color } }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
  };
  const topLeft = `${columnLetters(first.column)}${first.row + 1}`;
  const base = { type: CFRuleType.highlightCell, style };
  const config =
    rule.type === 'cellValue'
      ? cellValueRule(rule, style, topLeft)
      : rule.type === 'containsText'
        ? { ...base, subType: CFSubRuleType.text, operator: textOperators[rule.operator], value: rule.text }
        : { ...base, subType: CFSubRuleType.formula, value: `=${body(rule.formula)}` };
  return {
    cfId,
    ranges: format.ranges.map(rangeOf),
    stopIfTrue,
    // Each branch builds one of Univer's rules; their union is too wide for the compiler to follow.
    rule: config as IConditionFormattingRule['rule'],
  };
}
