import { HostCollection, HostObject, officeName, staticsOf } from './hostObject';
import { notModelled } from './refusal';
import { lowerFirst, member, membersOf, wireName } from './members';
import type { QueryInfo } from './protocol';

/** What a load asks for, as a tree: `format/fill/color` → `{ format: { fill: { color: {} } } }`. */
interface Selection {
  readonly [name: string]: Selection;
}

type MutableSelection = { [name: string]: MutableSelection };

const everything = '*';

function selectionOf(query: QueryInfo): Selection {
  const root: MutableSelection = {};
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/${everything}`)];
  for (const path of paths) {
    let at = root;
    for (const step of path.split(/[/.]/).filter((name) => name !== '' && name.toLowerCase() !== 'items')) {
      at = at[lowerFirst(step)] ??= {};
    }
    if (at === root) root[everything] = {};
  }
  return Object.keys(root).length === 0 ? { [everything]: {} } : root;
}

/**
 * What a query action answers.
 *
 * @param object undefined or null for a null object
 * @returns properties by wire name, `_Items` for a collection, and the identity the client needs
 * @throws HostError ApiNotFound, naming a property the host doesn't model
 */
export function queryResult(object: HostObject | null, query: QueryInfo): unknown {
  return object === null ? null : read(object, selectionOf(query), query);
}

const isCollection = (object: HostObject): object is HostCollection<HostObject> => object instanceof HostCollection;

function read(object: HostObject, selection: Selection, page: QueryInfo = {}): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  if (isCollection(object)) {
    const { own, ofItems } = split(object, selection);
    const skip = page.Skip ?? 0;
    const end = page.Top === undefined ? undefined : skip + page.Top;
    result['_Items'] = object.items.slice(skip, end).map((item) => read(item, ofItems));
    return Object.assign(result, readProperties(object, own));
  }
  return Object.assign(result, readProperties(object, selection));
}

/** A name the collection itself has is its own; every other one is its items'. */
function split(object: HostObject, selection: Selection): { own: Selection; ofItems: Selection } {
  const own: MutableSelection = {};
  const ofItems: Record<string, Selection> = {};
  for (const [name, below] of Object.entries(selection)) {
    if (name === everything) {
      own[everything] = {};
      ofItems[everything] = {};
    } else if (member(object, name)?.get) own[name] = below;
    else ofItems[name] = below;
  }
  return { own, ofItems };
}

function readProperties(object: HostObject, selection: Selection): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(selection)) {
    if (name === everything) Object.assign(result, scalars(object));
    else result[wireName(name)] = readOne(object, name, below);
  }
  return result;
}

function readOne(object: HostObject, name: string, below: Selection): unknown {
  const getter = member(object, name)?.get;
  if (!getter) throw notModelled(`${officeName(object)}.${name}`);
  const value: unknown = getter.call(object);
  if (!(value instanceof HostObject)) return value;
  return read(value, Object.keys(below).length === 0 ? { [everything]: {} } : below);
}

/** All properties that are values: what `load()` without a list brings. */
function scalars(object: HostObject): Record<string, unknown> {
  const { navigation } = staticsOf(object);
  const result: Record<string, unknown> = {};
  for (const [name, { get }] of membersOf(staticsOf(object))) {
    if (get && name !== 'items' && !navigation.includes(name)) result[wireName(name)] = get.call(object);
  }
  return result;
}
