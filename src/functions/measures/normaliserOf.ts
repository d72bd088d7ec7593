import type { Normaliser, Term } from '../../grading/scheme';
import { Refusal } from '../../sheets';
import { demandedNumber, methodNamed } from '../cells/demanded';
import { optionalText } from '../cells/optional';

const methods = ['percentile', 'minmax', 'zscore', 'linear', 'target'] as const;

/** The numbers that a method takes; of those in brackets none or all. */
const numbersOf: Readonly<Record<(typeof methods)[number], string>> = {
  percentile: '',
  zscore: '',
  minmax: '[winsorise]',
  linear: 'floor, target',
  target: 'target, reach',
};

/** How values become degrees, and which end is better. */
export type Reading = Pick<Term, 'direction'> & { readonly normalise: Normaliser };

/**
 * A way of normalising, from its name and options as they stand in a formula.
 *
 * @throws Refusal `noSuchMethod`, `optionCount`, `sameEnds`, `badReach`, `badShare`, and as `demandedNumber`
 */
export function normaliserOf(name: string, options: readonly unknown[]): Reading {
  const method = methodNamed(methods, name);
  const isWord = (option: unknown) => /^(lower|higher)$/i.test(String(optionalText(option)));
  const direction = options.some((option) => /^lower$/i.test(String(optionalText(option)))) ? 'lower' : 'higher';
  const given = options
    .filter((option) => !isWord(option) && option !== null)
    .map((each) => demandedNumber(each, name));
  const [first = 0, second = 0] = given;
  const names = numbersOf[method];
  const count = names === '' ? 0 : names.split(',').length;
  const isOptional = names.startsWith('[');
  if (given.length !== count && !(isOptional && given.length === 0))
    throw new Refusal('optionCount', { method, count, names });
  return { direction, normalise: normaliser(method, first, second) };
}

function normaliser(method: (typeof methods)[number], first: number, second: number): Normaliser {
  switch (method) {
    case 'minmax':
      if (first < 0 || first >= 0.5) throw new Refusal('badShare', { found: first });
      return { method, winsorise: first };
    case 'linear':
      if (first === second) throw new Refusal('sameEnds');
      return { method, floor: first, target: second };
    case 'target':
      if (second <= 0) throw new Refusal('badReach');
      return { method, target: first, reach: second };
    default:
      return { method };
  }
}
