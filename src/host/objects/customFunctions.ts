import type { FunctionRuntime } from '../custom-functions/FunctionRuntime';
import type { InvocationResult } from '../custom-functions/resultValues';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';

/** The custom-functions runtime in the client announces itself here at start, and brings its results. */
export class CustomFunctions extends HostObject {
  static override readonly officeName = 'CustomFunctions';

  readonly #runtime: FunctionRuntime;

  constructor(session: Session, runtime: FunctionRuntime) {
    super(session);
    this.#runtime = runtime;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#runtime.ready();
  }

  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  /** @param results made by the client's own runtime; the contract tests hold their form */
  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.#runtime.deliver(results);
  }
}
