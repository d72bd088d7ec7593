import type { ConditionalFormatData } from '../bookData';

export type Rule = ConditionalFormatData['rule'];

/** Office's names for the kinds of rules the host models. */
export const ruleTypes = { CellValue: 'cellValue', ContainsText: 'containsText', Custom: 'custom' } as const;

/** What a format begins with: a rule that holds nowhere, until the add-in sets its own (modelled). */
export function firstRule(type: string): Rule | undefined {
  if (type === 'CellValue') return { type: 'cellValue', operator: 'EqualTo', formula1: '=FALSE' };
  if (type === 'ContainsText') return { type: 'containsText', operator: 'Contains', text: '\u0000' };
  return type === 'Custom' ? { type: 'custom', formula: '=FALSE' } : undefined;
}

/** @returns Office's name for a rule's kind; kinds only a file has are `Custom` to no one: they have no name here. */
export const officeType = ({ type }: Rule): string =>
  Object.entries(ruleTypes).find(([, ours]) => ours === type)?.[0] ?? 'Other';
