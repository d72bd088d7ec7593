import type { ConditionalFormatData } from '../bookData';
import { notModelled } from '../wire/refusal';

export type Rule = ConditionalFormatData['rule'];

/** Office's names for the kinds of rules the host models. */
const officeTypes = { cellValue: 'CellValue', containsText: 'ContainsText', custom: 'Custom' } as const;

export type OfficeRuleType = (typeof officeTypes)[keyof typeof officeTypes];

/** What a format begins with: a rule that holds nowhere, until the add-in sets its own (modelled). */
export function firstRule(type: string): Rule | undefined {
  if (type === 'CellValue') return { type: 'cellValue', operator: 'EqualTo', formula1: '=FALSE' };
  if (type === 'ContainsText') return { type: 'containsText', operator: 'Contains', text: '\u0000' };
  return type === 'Custom' ? { type: 'custom', formula: '=FALSE' } : undefined;
}

/** @throws HostError ApiNotFound for a kind that only passes through from a file */
export function officeType({ type }: Rule): OfficeRuleType {
  if (type === 'other') throw notModelled('ConditionalFormat.type');
  return officeTypes[type];
}
