import { refusal } from '../wire/refusal';

/**
 * A name a table or a defined name may have: letters, digits, `_` and `.`, not like a cell reference.
 *
 * @throws HostError InvalidArgument for any other
 */
export function definedName(value: unknown): string {
  if (typeof value !== 'string' || value.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value)) {
    throw refusal('InvalidArgument');
  }
  if (/^([a-z]{1,3}\d{1,7}|r(\d+)?(c(\d+)?)?|c(\d+)?)$/i.test(value)) throw refusal('InvalidArgument');
  return value;
}
