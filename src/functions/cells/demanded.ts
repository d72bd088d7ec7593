import { Refusal } from '../../sheets';
import { optionalDay, optionalNumber } from './optional';

/**
 * A number that a function cannot do without.
 *
 * @param argument its name in the sentence
 * @throws Refusal `noNumber`, and as `optionalNumber`
 */
export function demandedNumber(given: unknown, argument: string): number {
  const value = optionalNumber(given);
  if (value === undefined) throw new Refusal('noNumber', { argument });
  return value;
}

/**
 * A day that a function cannot do without.
 *
 * @throws Refusal `noDay`, and as `optionalDay`
 */
export function demandedDay(given: unknown, argument: string): number {
  const day = optionalDay(given);
  if (day === undefined) throw new Refusal('noDay', { argument });
  return day;
}

/**
 * A whole number within limits.
 *
 * @throws Refusal `badCount`
 */
export function wholeNumber(value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Refusal('badCount', { found: value, least, most });
  return value;
}

/**
 * One of the methods there are.
 *
 * @throws Refusal `noSuchMethod`, naming those there are
 */
export function methodNamed<Method extends string>(methods: readonly Method[], name: string): Method {
  const found = methods.find((method) => method === name.toLowerCase());
  if (found === undefined) throw new Refusal('noSuchMethod', { found: name, methods: methods.join(', ') });
  return found;
}
