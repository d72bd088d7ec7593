import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from './univerPackages';
import type { Rect } from '../Rect';
import type { Engine } from './Engine';
import { rangeOf } from './range';
import { dropStaleResults } from './staleResults';
import type { IRange } from './univerPackages';

interface Dirty {
  readonly dirtyRanges: readonly { readonly unitId: string; readonly sheetId: string; readonly range: IRange }[];
}

/** Univer's trigger, opened: it collects changes and waits a fixed 100 ms before it calculates. */
interface OpenTrigger {
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _waitingCommandQueue: unknown[];
  _executingDirtyData: Dirty;
  _startProgress: () => void;
  _generateDirty(commands: unknown[]): Dirty;
  _mergeDirty(first: Dirty, second: Dirty): Dirty;
}

/** As long after a change as Univer itself would wait, where nobody settles before, in milliseconds. */
const delay = 100;

/** Spilled ranges that push each other to and fro never come to rest. */
const mostRounds = 20;

export interface Calculation {
  /** Until everything changed so far is calculated. */
  settle(): Promise<void>;
  /** Calculates every formula at the next `settle`. */
  invalidateAll(): void;
  /** Calculates the formulas of these cells, and what depends on them, at the next `settle`. */
  invalidate(sheetId: string, rect: Rect): void;
  /** Hears of the end of each calculation, before what it made due is calculated. @returns how to stop */
  onEnded(listener: () => void): () => void;
  /** While false, changes are collected and nothing is calculated. */
  setAutomatic(isAutomatic: boolean): void;
  dispose(): void;
}

/**
 * Drives Univer's calculation: starts it without its delay and says when it has ended.
 *
 * @param onEnded called after each calculation; what it changes is calculated in turn, up to `mostRounds` times
 */
export function calculationOf(engine: Engine, onEnded: () => void): Calculation {
  // The fields are private to TypeScript only; a contract test holds them.
  const trigger = engine.injector.get(TriggerCalculationController) as unknown as OpenTrigger;
  let running: (() => void)[] | undefined;
  let isAutomatic = true;
  let isAllDirty = false;
  let invalid: Dirty['dirtyRanges'][number][] = [];
  const listeners = new Set<() => void>([onEnded]);
  const stale = dropStaleResults(engine);

  const isDue = () => isAllDirty || invalid.length > 0 || trigger._waitingCommandQueue.length > 0;

  let soon: ReturnType<typeof setTimeout> | undefined;
  /**
   * Takes the place of Univer's own timer. That one stops a calculation under way and starts it again with what is new;
   * where the one under way ends at that very moment, what is new is forgotten and its cells stay 0.
   */
  const calculateSoon = () => {
    if (trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    clearTimeout(soon);
    soon = setTimeout(() => void settle(), delay);
  };

  const subscription = engine.commands.onCommandExecuted((command) => {
    // After Univer has heard of it as well.
    queueMicrotask(calculateSoon);
    if (command.id === SetFormulaCalculationStartMutation.id) {
      running ??= [];
      stale.begin();
    }
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    // The mutation's parameters, as Univer declares them.
    const { functionsExecutedState: state } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    const waiting = running ?? [];
    running = undefined;
    // What was changed stands elsewhere now.
    if (stale.end()) isAllDirty = true;
    for (const listener of listeners) listener();
    for (const resume of waiting) resume();
  });

  const ended = () =>
    new Promise<void>((resolve) => {
      if (running === undefined) resolve();
      else running.push(resolve);
    });

  const start = () => {
    clearTimeout(trigger._setTimeoutKey);
    const queue = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    const changed = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    const dirty = { ...changed, dirtyRanges: [...changed.dirtyRanges, ...invalid] };
    invalid = [];
    trigger._executingDirtyData = dirty;
    const forceCalculation = isAllDirty;
    isAllDirty = false;
    engine.run(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, ...(forceCalculation ? { forceCalculation } : {}) },
      { onlyLocal: true },
    );
  };

  const settle = async () => {
    if (!isAutomatic) return;
    // Whoever else settles may have started what is due.
    for (let round = 0; (running !== undefined || isDue()) && round < mostRounds; round++) {
      if (running === undefined) start();
      await ended();
    }
  };

  return {
    settle,
    invalidateAll() {
      isAllDirty = true;
    },
    invalidate(sheetId, rect) {
      invalid.push({ unitId: engine.unitId, sheetId, range: rangeOf(rect) });
    },
    onEnded(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setAutomatic(next) {
      isAutomatic = next;
    },
    dispose() {
      subscription.dispose();
      stale.dispose();
      clearTimeout(soon);
      // A second after a calculation began, its progress would be told: by then the book may be gone.
      trigger._startProgress = () => undefined;
    },
  };
}
