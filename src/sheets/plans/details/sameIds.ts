import type { ReportSources } from '../reportSources';

/** Customers that share an id with others. */
export interface SameIds {
  /** How many have the id of a customer, that one included. */
  readonly count: (customer: number) => number;
  /** Whom what is typed about the customer of a row is about: the id, for the first that has it, as forms show that one. */
  readonly subject: (row: number) => string;
}

/** Stands between an id and which of those that share it is meant. */
const NTH = ' ⧉';

/** Looks up who shares an id with whom, in the order of the details. */
export function sameIdsOf({ ids, details: { order } }: Pick<ReportSources, 'ids' | 'details'>): SameIds {
  const counts = new Map<string, number>();
  const places: number[] = [];
  for (const customer of order) {
    const id = ids[customer] ?? '';
    const place = (counts.get(id) ?? 0) + 1;
    counts.set(id, place);
    places.push(place);
  }
  return {
    count: (customer) => counts.get(ids[customer] ?? '') ?? 1,
    subject: (row) => {
      const id = ids[order[row] ?? -1] ?? '';
      const place = places[row] ?? 1;
      return place === 1 ? id : `${id}${NTH}${place}`;
    },
  };
}
