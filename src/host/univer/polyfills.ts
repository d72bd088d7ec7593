/** What Univer expects of its surroundings and Node 20 does not have. Loaded before Univer. */

interface IteratorHelpers<T> extends Iterator<T>, Iterable<T> {
  map?: unknown;
  filter?: unknown;
  forEach?: unknown;
  toArray?: unknown;
  some?: unknown;
  every?: unknown;
  find?: unknown;
  reduce?: unknown;
}

const iteratorPrototype: IteratorHelpers<unknown> = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

const helpers = {
  *map<T, R>(this: Iterable<T>, project: (item: T, index: number) => R): Generator<R> {
    let index = 0;
    for (const item of this) yield project(item, index++);
  },
  *filter<T>(this: Iterable<T>, keeps: (item: T, index: number) => boolean): Generator<T> {
    let index = 0;
    for (const item of this) if (keeps(item, index++)) yield item;
  },
  forEach<T>(this: Iterable<T>, visit: (item: T, index: number) => void): void {
    [...this].forEach((item, index) => visit(item, index));
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
  some<T>(this: Iterable<T>, holds: (item: T, index: number) => boolean): boolean {
    return [...this].some((item, index) => holds(item, index));
  },
  every<T>(this: Iterable<T>, holds: (item: T, index: number) => boolean): boolean {
    return [...this].every((item, index) => holds(item, index));
  },
  find<T>(this: Iterable<T>, holds: (item: T, index: number) => boolean): T | undefined {
    return [...this].find((item, index) => holds(item, index));
  },
  reduce<T, R>(this: Iterable<T>, step: (total: R, item: T) => R, start: R): R {
    return [...this].reduce(step, start);
  },
};

for (const [name, helper] of Object.entries(helpers))
  if (!(name in iteratorPrototype))
    Object.defineProperty(iteratorPrototype, name, { value: helper, writable: true, configurable: true });
