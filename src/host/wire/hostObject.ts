import type { Session } from './session';

/** What the client rewrites its path by: an id of a collection's item, or nothing. */
export type Identity = Readonly<Record<string, string | number | null>>;

/**
 * An Office object as the wire reaches it. Getters, setters and methods of a subclass answer the client's members of the
 * same name; own fields and `#private` members are out of its reach. A property whose value is a `HostObject` is a
 * navigation property.
 */
export abstract class HostObject {
  constructor(readonly session: Session) {}

  /** The class as Office names it, in error locations and drift tests. */
  static readonly officeName: string = 'Object';

  /** Properties that are Office objects themselves: a load of everything leaves them out. */
  static readonly navigation: readonly string[] = [];

  /** Event registrations by their wire name (`DataChanged` for `_RegisterDataChangedEvent`) → event type. */
  static readonly events: Readonly<Record<string, number>> = {};

  /** Members whose answer may depend on a calculation that is still due. */
  static readonly calculated: readonly string[] = [];

  /** An own field of the class, so that no wire name reaches it. */
  readonly identity: () => Identity = () => ({});

  /** The target id under which the client listens for events of this object. */
  readonly eventTarget: () => string = () => '';
}

/** A collection: its `items` answer a load. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): readonly Item[];
}

/** @returns the class's name as Office has it. */
export function officeName(object: HostObject): string {
  return staticsOf(object).officeName;
}

/** @returns the statics of an object's class. */
export function staticsOf(object: HostObject): typeof HostObject {
  // A constructor is typed as Function; every HostObject's is a subclass with these statics.
  return object.constructor as typeof HostObject;
}
