import { refusal } from './refusal';
import type { HostObject, Identity } from './hostObject';

/** Objects the client tracks between requests (`_KeepReference`), by the reference id it was given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #count = 0;

  keep(object: HostObject): null {
    if (!this.#ids.has(object)) {
      const id = `ref-${++this.#count}`;
      this.#ids.set(object, id);
      this.#objects.set(id, object);
    }
    return null;
  }

  identity(object: HostObject): Identity {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? { _ReferenceId: id } : {};
  }

  /** @throws HostError InvalidReference where the client gave the reference back already */
  object(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw refusal('InvalidReference');
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  removeAll(): void {
    this.#objects.clear();
  }

  get size(): number {
    return this.#objects.size;
  }

  objects(): Iterable<HostObject> {
    return this.#objects.values();
  }
}
