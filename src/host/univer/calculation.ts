import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from './univerPackages';
import type { Engine } from './engine';

/** Univer's trigger, opened: it collects changes and waits a fixed 100 ms before it calculates. */
interface OpenTrigger {
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** Spilled ranges that push each other to and fro never come to rest. */
const mostRounds = 20;

export interface Calculation {
  /** Until everything changed so far is calculated. */
  settle(): Promise<void>;
  /** Calculates every formula at the next `settle`. */
  invalidateAll(): void;
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

  const isDue = () => isAllDirty || trigger._waitingCommandQueue.length > 0;

  const subscription = engine.commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) running ??= [];
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    // The mutation's parameters, as Univer declares them.
    const { functionsExecutedState: state } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    const waiting = running ?? [];
    running = undefined;
    onEnded();
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
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    trigger._executingDirtyData = dirty;
    const forceCalculation = isAllDirty;
    isAllDirty = false;
    engine.run(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, ...(forceCalculation ? { forceCalculation } : {}) },
      { onlyLocal: true },
    );
  };

  return {
    async settle() {
      if (!isAutomatic) return;
      await ended();
      for (let round = 0; isDue() && round < mostRounds; round++) {
        start();
        await ended();
      }
    },
    invalidateAll() {
      isAllDirty = true;
    },
    setAutomatic(next) {
      isAutomatic = next;
    },
    dispose: () => subscription.dispose(),
  };
}
