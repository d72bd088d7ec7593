import { schemeShape } from '../shape/schemeShape';
import type { SchemeProblem } from '../types';
import { pathText } from './pathText';
import type { Path } from './problem';
import { schemeErrors } from './schemeErrors';
import { entryStandIns, listParts, standIns } from './standIns';

/**
 * What is wrong among those parts of a scheme that can be read, where others cannot: so that a person hears of
 * everything at once. What cannot be read is taken for something there is nothing to say of.
 *
 * @param broken where the shape is wrong
 */
export function readableErrors(data: object, broken: readonly Path[]): readonly SchemeProblem[] {
  const replaced = broken.map((path) => path.slice(0, isInList(data, path) ? 3 : 1));
  const mixed = schemeShape.safeParse(withStandIns(data, replaced));
  if (!mixed.success) return [];
  const unreadable = new Set(replaced.filter(isLookedAt).flatMap((path) => path.slice(0, 1)));
  const places = replaced.map(pathText);
  return schemeErrors(mixed.data, unreadable).filter(({ path }) => !places.some((place) => path.startsWith(place)));
}

/** Whether a place lies under a key of an entry of a list, the others of which can be read. */
function isInList(data: object, [part = '', index, key]: Path): boolean {
  const entries: unknown = Reflect.get(data, part);
  if (!Object.hasOwn(listParts, part) || !Array.isArray(entries) || key === undefined) return false;
  const entry: unknown = entries[Number(index)];
  return typeof entry === 'object' && entry !== null;
}

function isLookedAt([part, , key]: Path): boolean {
  const list = Object.entries(listParts).find(([name]) => name === part);
  return key === undefined || list === undefined || list[1].some((each) => each === key);
}

const optionalParts = ['score', 'amount', 'keep', 'levels'];

/** The data with what is in the way at these places replaced, and without keys that no scheme has. */
function withStandIns(data: object, replaced: readonly Path[]): object {
  const whole = new Set(replaced.filter(({ length }) => length === 1).map(([part]) => part));
  const readable = Object.entries(data).flatMap(([part, value]) => {
    if (whole.has(part) || !(Object.hasOwn(standIns, part) || optionalParts.includes(part))) return [];
    const inside = replaced.filter(([name]) => name === part);
    return [[part, inside.length === 0 ? value : entriesWithStandIns(part, value, inside)] as const];
  });
  return { ...standIns, ...Object.fromEntries(readable) };
}

function entriesWithStandIns(part: string, entries: unknown, replaced: readonly Path[]): unknown {
  if (!Array.isArray(entries)) return entries;
  const standIn = Object.entries(entryStandIns).find(([name]) => name === part)?.[1] ?? {};
  return entries.map((entry: unknown, index) => {
    const keys = replaced.filter(([, at]) => at === index).map(([, , key]) => key);
    if (keys.length === 0 || typeof entry !== 'object' || entry === null) return entry;
    const kept = Object.entries(entry).filter(([key]) => !keys.includes(key));
    const filled = Object.entries(standIn).filter(([key]) => keys.includes(key));
    return Object.fromEntries([...kept, ...filled]);
  });
}
