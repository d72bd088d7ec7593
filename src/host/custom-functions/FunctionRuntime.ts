import { fullAddress } from '../objects/address';
import type { MessageRow } from '../wire/protocol';
import type { Session } from '../wire/session';
import type { FunctionChannel, Invocation } from './openCall';
import type { InvocationResult } from './resultValues';
import type { CellPlace, FunctionInfo } from './types';

/** Custom-function calls and cancellations come in this category of messages. */
const callCategory = 1;
const messageType = { invocation: 1000, cancellation: 1001 } as const;
const flag = { cancelable: 1, takesErrors: 4 } as const;

const row = (type: number, message: unknown): MessageRow => [callCategory, type, '', JSON.stringify(message), 0, false];

/**
 * The custom-functions runtime of one window's office.js. It outlives the sessions: another workbook before the same
 * window finds it ready. Calls wait until it has said so.
 */
export class FunctionRuntime {
  #isReady = false;
  #session: Session | undefined;
  #queued: Invocation[] = [];
  #functions: readonly FunctionInfo[];
  #unregister: (() => void) | undefined;

  constructor(functions: readonly FunctionInfo[]) {
    this.#functions = functions;
  }

  /** Makes the functions known to a session's book. @returns how to leave it */
  join(session: Session): () => void {
    this.#session = session;
    this.#register(session);
    return () => {
      if (this.#session !== session) return;
      this.#unregister?.();
      this.#unregister = undefined;
      this.#session = undefined;
    };
  }

  /** Takes these functions in the place of those before. */
  learn(functions: readonly FunctionInfo[]): void {
    this.#unregister?.();
    this.#unregister = undefined;
    this.#functions = functions;
    if (this.#session) this.#register(this.#session);
  }

  #register(session: Session): void {
    if (this.#functions.length === 0) return;
    const channel: FunctionChannel = {
      invoke: (invocations) => this.#invoke(session, invocations),
      cancel: (ids) => this.#cancel(session, ids),
    };
    this.#unregister = session.book.functions().register(this.#functions, channel);
  }

  /** The runtime listens from now on. */
  ready(): void {
    this.#isReady = true;
    const queued = this.#queued;
    this.#queued = [];
    if (this.#session && queued.length > 0) this.#invoke(this.#session, queued);
  }

  deliver(results: readonly InvocationResult[]): void {
    this.#session?.book.functions().deliver(results);
  }

  #invoke(session: Session, invocations: readonly Invocation[]): void {
    if (!this.#isReady) this.#queued.push(...invocations);
    else
      session.events.post(invocations.map((invocation) => row(messageType.invocation, message(session, invocation))));
  }

  #cancel(session: Session, ids: readonly number[]): void {
    const gone = new Set(ids);
    this.#queued = this.#queued.filter(({ id }) => !gone.has(id));
    if (this.#isReady) session.events.post(ids.map((invocationId) => row(messageType.cancellation, { invocationId })));
  }
}

function message(session: Session, { id, info, call, parameters }: Invocation): readonly unknown[] {
  const flags = (info.isCancelable ? flag.cancelable : 0) + (info.takesErrors ? flag.takesErrors : 0);
  const nameOf = (sheetId: string) => session.book.sheets().find((sheet) => sheet.id === sheetId)?.name ?? '';
  const cellAddress = ({ sheetId, row, column }: CellPlace) =>
    fullAddress(nameOf(sheetId), { row, column, rows: 1, columns: 1 });
  const areas = call.arguments.map((argument) => argument?.area);
  return [
    id,
    info.id,
    parameters,
    info.wantsAddress ? cellAddress(call.place) : null,
    flags,
    info.wantsParameterAddresses ? areas.map((area) => area && fullAddress(nameOf(area.sheetId), area.rect)) : null,
  ];
}
