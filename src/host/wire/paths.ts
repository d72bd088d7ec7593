import { notModelled, refusal } from './refusal';
import { HostObject, officeName, staticsOf } from './hostObject';
import { member, memberName } from './members';
import { actionType, pathType, type Action, type ArgumentInfo, type ObjectPath } from './protocol';
import type { Session } from './session';

/** The object paths of one request, each evaluated once: at its instantiate action. */
export class Paths {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    readonly session: Session,
    readonly infos: Readonly<Record<string, ObjectPath>>,
  ) {}

  /**
   * @returns the object, or null for a null object and everything below one
   * @throws HostError of the member that makes it
   */
  object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const object = this.#evaluate(this.info(id));
    this.#objects.set(id, object);
    return object;
  }

  info(id: number): ObjectPath {
    const info = this.infos[id];
    if (!info) throw refusal('InvalidReference', `ObjectPath ${id}`);
    return info;
  }

  dependsOnCalculation(id: number): boolean {
    const info = this.info(id);
    if (this.#objects.has(id) || info.ObjectPathType !== pathType.method || info.ParentObjectPathId === undefined) {
      return false;
    }
    return waitsFor(this.object(info.ParentObjectPathId), info.Name);
  }

  callDependsOnCalculation({ ObjectPathId, Name }: Action): boolean {
    return Name?.startsWith('Get') === true || waitsFor(this.object(ObjectPathId), Name);
  }

  /** Where an action fails, as Excel says it: `Worksheet.getRange`. */
  location(action: Action): string {
    if (action.ActionType === actionType.instantiate) return this.#pathLocation(this.info(action.ObjectPathId));
    const object = this.#objects.get(action.ObjectPathId);
    const name = memberName(action.Name ?? '');
    return object ? `${officeName(object)}.${name}` : name;
  }

  #pathLocation(info: ObjectPath): string {
    const parent = info.ParentObjectPathId === undefined ? undefined : this.#objects.get(info.ParentObjectPathId);
    if (info.ObjectPathType === pathType.service) return info.Name ?? '';
    const name = info.ObjectPathType === pathType.indexer ? 'getItem' : memberName(info.Name ?? '');
    return parent ? `${officeName(parent)}.${name}` : name;
  }

  #evaluate(info: ObjectPath): HostObject | null {
    switch (info.ObjectPathType) {
      case pathType.root:
        return this.session.root;
      case pathType.service:
        return this.session.service(info.Name ?? '');
      case pathType.reference:
        return this.session.references.object(info.Name ?? '');
      case pathType.nothing:
        return null;
      case pathType.property:
        return this.#below(info, (parent, name) => member(parent, name)?.get?.call(parent));
      case pathType.method:
      case pathType.indexer:
        return this.#below(info, (parent, name) => this.#call(parent, name, info.ArgumentInfo));
      default:
        throw notModelled(`ObjectPathType ${info.ObjectPathType}`);
    }
  }

  #below(info: ObjectPath, evaluate: (parent: HostObject, name: string) => unknown): HostObject | null {
    const parent = info.ParentObjectPathId === undefined ? this.session.root : this.object(info.ParentObjectPathId);
    if (parent === null) return null;
    const name = info.ObjectPathType === pathType.indexer ? 'getItem' : memberName(info.Name ?? '');
    const object = evaluate(parent, name);
    if (object === null || object instanceof HostObject) return object;
    throw notModelled(`${officeName(parent)}.${name}`);
  }

  #call(parent: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method: unknown = member(parent, name)?.value;
    return typeof method === 'function' ? method.apply(parent, argumentsOf(info, this)) : undefined;
  }
}

const waitsFor = (object: HostObject | null, wireName = ''): boolean =>
  object !== null && staticsOf(object).calculated.includes(memberName(wireName));

/** @returns the arguments of a call, objects in the place of their path ids; a top-level `null` is an omitted one. */
export function argumentsOf(info: ArgumentInfo | undefined, paths: Paths): unknown[] {
  const values = info?.Arguments ?? [];
  const ids = info?.ReferencedObjectPathIds ?? [];
  return values.map((value, i) => withObjects(value, ids[i], paths) ?? undefined);
}

function withObjects(value: unknown, ids: unknown, paths: Paths): unknown {
  if (typeof ids === 'number' && ids !== 0) return paths.object(ids);
  if (Array.isArray(ids) && Array.isArray(value)) return value.map((v, i) => withObjects(v, ids[i], paths));
  return ofOptions(value, paths);
}

/** Option bags hold objects by their path ids, also in bags within (`rule: { list: { source: range } }`). */
function ofOptions(value: unknown, paths: Paths): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, ofOption(v, paths)]));
}

function ofOption(value: unknown, paths: Paths): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return paths.object(value._ObjectPathId);
  return ofOptions(value, paths);
}
