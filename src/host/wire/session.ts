import type { Book } from '../store/book';
import { answer } from './dispatcher';
import { Events } from './events';
import { notModelled } from './refusal';
import type { HostObject } from './hostObject';
import { functionsService, pathType } from './protocol';
import type { Request, Response } from './protocol';
import { References } from './references';

/** Makes a service object (`Microsoft.AppRuntime.AppRuntimeService`, …) for a session. */
export type ServiceFactory = (session: Session) => HostObject;

/** The add-in's own standing: what `Office.addin` and `Office.ribbon` change. */
export interface AddinState {
  visibility: 'Visible' | 'Hidden';
  startupBehavior: 'Inactive' | 'Background' | 'Visible';
  /** What `Office.ribbon.requestUpdate` said of buttons and tabs, by their ids. */
  readonly enabledButtons: Map<string, boolean>;
  readonly visibleTabs: Map<string, boolean>;
}

export interface SessionParts {
  /** Makes the object at the root of the wire, the workbook. */
  readonly root: (session: Session) => HostObject;
  readonly services: Readonly<Record<string, ServiceFactory>>;
  /** Starts to listen to the book on behalf of the session; answers how to stop. */
  readonly listen: (session: Session) => () => void;
}

/** One client (a window with office.js in it) at work on one book. Requests run one after the other. */
export class Session {
  readonly references = new References();
  readonly events = new Events();
  readonly addin: AddinState = {
    visibility: 'Visible',
    startupBehavior: 'Inactive',
    enabledButtons: new Map(),
    visibleTabs: new Map(),
  };
  readonly root: HostObject;
  readonly #services = new Map<string, HostObject>();
  readonly #stopListening: () => void;
  /** Counts what may have changed the book: what was read in an earlier one is not to be trusted. */
  epoch = 0;
  #last: Promise<unknown> = Promise.resolve();
  #running = 0;

  constructor(
    readonly book: Book,
    readonly parts: SessionParts,
  ) {
    this.root = parts.root(this);
    this.#stopListening = parts.listen(this);
  }

  /** Whether a change that reaches us now was made by this session's own request. */
  get isRunning(): boolean {
    return this.#running > 0;
  }

  /** @throws HostError ApiNotFound, naming a service the host doesn't model */
  service(name: string): HostObject {
    const known = this.#services.get(name);
    if (known) return known;
    const factory = this.parts.services[name];
    if (!factory) throw notModelled(name);
    const service = factory(this);
    this.#services.set(name, service);
    return service;
  }

  /**
   * Requests take turns, but for those of the custom-functions runtime: what waits for a function could wait for ever.
   *
   * @param respond is called with the answer before any event of the request goes out
   */
  async execute(request: Request, respond: (response: Response) => void): Promise<void> {
    if (bringsResults(request)) return respond(await answer(this, request, false));
    const turn = this.#last.then(() => this.#run(request, respond));
    // Whoever awaits the turn hears of its failure; the next request only waits for its end.
    this.#last = turn.catch(() => undefined);
    await turn;
  }

  async #run(request: Request, respond: (response: Response) => void): Promise<void> {
    this.events.hold();
    this.#running++;
    this.epoch++;
    try {
      respond(await answer(this, request));
    } finally {
      this.#running--;
      this.events.release();
    }
  }

  dispose(): void {
    this.#stopListening();
    this.events.connect(undefined);
    this.references.removeAll();
  }
}

const bringsResults = ({ ObjectPaths }: Request): boolean =>
  Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === pathType.service && Name === functionsService,
  );
