import type { MessageRow } from './protocol';

/** Rich-API events come in this message category; custom-function calls come in another. */
export const eventCategory = 65536;

type Deliver = (rows: readonly MessageRow[]) => void;

/**
 * What the client listens for, and the way out to it. Events that arise while a request runs are delivered after its
 * answer, as the client expects.
 */
export class Events {
  readonly #registered = new Map<string, number>();
  #queue: MessageRow[] = [];
  #deliver: Deliver | undefined;
  #holds = 0;
  #isDue = false;
  isEnabled = true;

  /** @param deliver how rows get to the client; undefined: nobody listens (any more) */
  connect(deliver: Deliver | undefined): void {
    this.#deliver = deliver;
    this.#flush();
  }

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  isAwaited(type: number, target: string): boolean {
    return this.isEnabled && this.#registered.has(keyOf(type, target));
  }

  /** An event for whoever registered it; nothing where nobody did. */
  raise(type: number, target: string, args: object, isRemote = false): void {
    if (this.isAwaited(type, target)) this.post([[eventCategory, type, target, JSON.stringify(args), 0, isRemote]]);
  }

  /** Rows of any category, in order. */
  post(rows: readonly MessageRow[]): void {
    this.#queue.push(...rows);
    this.#flush();
  }

  hold(): void {
    this.#holds++;
  }

  release(): void {
    this.#holds--;
    this.#flush();
  }

  /** In a task of its own: the client's own code goes on first after an answer, as with a real host. */
  #flush(): void {
    if (this.#isDue || this.#holds > 0 || this.#queue.length === 0) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.#send();
    });
  }

  #send(): void {
    if (this.#holds > 0 || this.#queue.length === 0 || !this.#deliver) return;
    const rows = this.#queue;
    this.#queue = [];
    this.#deliver(rows);
  }
}

const keyOf = (type: number, target: string): string => `${type}:${target}`;
