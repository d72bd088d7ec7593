import { refusal } from '../wire/refusal';

/**
 * A name a sheet may have: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not "History".
 *
 * @throws HostError InvalidArgument for any other
 */
export function sheetName(value: unknown): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 31) throw refusal('InvalidArgument');
  if (/[:\\/?*[\]]|^'|'$/.test(value) || value.toLowerCase() === 'history') throw refusal('InvalidArgument');
  return value;
}
