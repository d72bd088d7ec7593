import type { ChangeSource } from '../store/types';
import { officeContext, type OfficeSurroundings } from './officeContext';
import { safeArray } from './safeArray';
import type { Request } from './protocol';
import type { Session } from './session';

const dispatch = { richApi: 93, commandCompleted: 94, richApiMessage: 33, command: 39, selectionChanged: 2 } as const;

/** Host failures of the client's own numbering. */
const failure = { notSupported: 5012 } as const;

/** Shared runtime and custom functions. */
const runtimeFlags = 3;

type Handler = (dispId: number, payload: unknown) => void;
type Callback = (answer: unknown) => void;

/** How a ribbon command ended: what `event.completed()` was given. */
export interface CommandResult {
  readonly status: number;
  readonly completedContext: unknown;
}

/**
 * The desktop process as office.js sees it from its window. `external` goes into `window.external` before office.js runs;
 * a session may be exchanged for another while the window lives.
 */
export class Desktop {
  readonly external: Readonly<Record<string, unknown>>;
  readonly #handlers = new Map<number, Handler>();
  readonly #commands = new Map<string, (result: CommandResult) => void>();
  #session: Session;
  #commandCount = 0;

  constructor(
    session: Session,
    readonly surroundings: OfficeSurroundings,
  ) {
    this.#session = session;
    const context = officeContext(surroundings, () => this.#session.book);
    this.external = {
      GetHostInfo: () => `excel$win32$16.01$${surroundings.language}$tierwise$$disableLogging$${runtimeFlags}`,
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (id: number, params: readonly unknown[], callback: Callback) => this.#execute(id, params, callback),
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        this.#handlers.set(id, handler);
        this.#connect();
        callback(0);
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.#handlers.delete(id);
        this.#connect();
        callback(0);
      },
    };
  }

  get session(): Session {
    return this.#session;
  }

  /** Puts another session in the place of the present one, which the caller disposes. */
  use(session: Session): void {
    this.#session = session;
    this.#connect();
  }

  /** `Office.EventType.DocumentSelectionChanged`, for whoever asked for it. */
  raiseSelectionChanged(source: ChangeSource): void {
    if (source !== 'remote') this.#handlers.get(dispatch.selectionChanged)?.(dispatch.selectionChanged, null);
  }

  /**
   * Presses a ribbon button whose action is `actionId`.
   *
   * @returns once the add-in called `event.completed()`
   */
  runCommand(actionId: string): Promise<CommandResult> {
    const handler = this.#handlers.get(dispatch.command);
    if (!handler) throw new RangeError('runCommand requires a window in which office.js is ready');
    const id = `command-${++this.#commandCount}`;
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      handler(dispatch.command, safeArray([id, actionId, JSON.stringify({ source: { id: actionId } })]));
    });
  }

  #connect(): void {
    const handler = this.#handlers.get(dispatch.richApiMessage);
    this.#session.events.connect(
      handler && ((rows) => handler(dispatch.richApiMessage, safeArray(rows.map((row) => safeArray(row))))),
    );
  }

  #execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id === dispatch.richApi) void this.#richApi(params, callback);
    else if (id === dispatch.commandCompleted) this.#commandCompleted(params, callback);
    else callback(safeArray([failure.notSupported]));
  }

  async #richApi(params: readonly unknown[], callback: Callback): Promise<void> {
    // Written by the client's own request builder; its shape is held by the contract tests.
    const message = params[0] as readonly unknown[];
    const request = JSON.parse(String(message[4])) as Request;
    await this.#session.execute(request, (response) =>
      callback(safeArray([0, safeArray([200, [], JSON.stringify(response)])])),
    );
  }

  #commandCompleted(params: readonly unknown[], callback: Callback): void {
    const [id, status, data] = params;
    const resolve = this.#commands.get(String(id));
    this.#commands.delete(String(id));
    callback(safeArray([0]));
    resolve?.({ status: Number(status), completedContext: completedContext(data) });
  }
}

/** What `event.completed()` was given, out of the event it comes back in; nothing where the action wasn't found. */
function completedContext(data: unknown): unknown {
  if (typeof data !== 'string' || data === '') return undefined;
  const event: unknown = JSON.parse(data);
  return Reflect.get(Object(event) as object, 'completedContext');
}
