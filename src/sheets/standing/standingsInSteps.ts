import type { Standing } from './standing';
import type { StandingPart } from './standingTextSteps';

/** A standing with the texts it was read from. */
export interface KnownStanding extends Standing {
  readonly made: number;
  readonly texts: readonly string[];
}

type Read = readonly [part: StandingPart, text: string];

/**
 * The standings in texts, the oldest first, a text per step; one of which a text is missing or spoilt is left out, as is
 * a text that is none.
 */
export function* standingsInSteps(texts: readonly string[]): Generator<void, readonly KnownStanding[], void> {
  const parts = new Map<number, Read[]>();
  for (const text of texts) {
    const part = partIn(text);
    if (part) parts.set(part.made, [...(parts.get(part.made) ?? []), [part, text]]);
    yield;
  }
  return [...parts.values()].flatMap(joined).sort((one, other) => one.made - other.made);
}

function partIn(text: string): StandingPart | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isPart(data) ? data : undefined;
  } catch {
    // Not JSON: someone else wrote into our part. Whoever grades goes on as if nothing were remembered.
    return undefined;
  }
}

/** Whether data is of the shape that `standingTextSteps` writes; nobody else writes there. */
function isPart(data: unknown): data is StandingPart {
  if (typeof data !== 'object' || data === null) return false;
  const count: unknown = 'ids' in data && Array.isArray(data.ids) ? data.ids.length : undefined;
  const isList = (key: string, length = count) => {
    const list: unknown = Reflect.get(data, key);
    return Array.isArray(list) && (length === undefined || list.length === length);
  };
  const isNumber = (key: string) => typeof Reflect.get(data, key) === 'number';
  return (
    count !== undefined &&
    ['made', 'part', 'parts', 'date', 'madeOn'].every(isNumber) &&
    ['tiers', 'held', 'since'].every((key) => isList(key)) &&
    ['tierIds', 'streaks', 'manual'].every((key) => Array.isArray(Reflect.get(data, key))) &&
    'schemeId' in data &&
    typeof data.schemeId === 'string'
  );
}

/** One standing of its parts; none where one is missing. */
function joined(read: readonly Read[]): readonly KnownStanding[] {
  const sorted = [...read].sort(([one], [other]) => one.part - other.part);
  const inOrder = sorted.map(([part]) => part);
  const [first] = inOrder;
  if (!first || inOrder.length !== first.parts || inOrder.some(({ part }, index) => part !== index)) return [];
  const ids = inOrder.flatMap((part) => part.ids);
  const streaks = new Int8Array(ids.length);
  let from = 0;
  for (const part of inOrder) {
    for (const [index, streak] of part.streaks) streaks[from + index] = streak;
    from += part.ids.length;
  }
  const { made, schemeId, tierIds, date, madeOn, isByRow, manual } = first;
  return [
    {
      made,
      texts: sorted.map(([, text]) => text),
      schemeId,
      tierIds,
      date,
      madeOn,
      ids,
      isByRow,
      tiers: Int16Array.from(inOrder.flatMap(({ tiers }) => tiers)),
      held: Int16Array.from(inOrder.flatMap(({ held }) => held)),
      streaks,
      since: Float64Array.from(
        inOrder.flatMap(({ since }) => since),
        (day) => day ?? NaN,
      ),
      manual,
    },
  ];
}
