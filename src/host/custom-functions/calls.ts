import type { FunctionChannel, Invocation, OpenCall } from './openCall';
import { openCall, shownResult } from './openCall';
import type { InvocationResult } from './resultValues';
import { resultValues } from './resultValues';
import { sameArguments } from './sameArguments';
import type { CellPlace, FunctionCall, FunctionInfo, FunctionValues } from './types';
import { isFunctionError } from './types';

/** A cell whose call is answered, and how far its result reaches. */
export interface AnsweredCell extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** The calls of a book's formulas, each kept beside its cell until the cell no longer asks for it. */
export interface Calls {
  /** The result of a call, where there is one; else `#BUSY!`, and the call is made when the calculation has ended. */
  evaluate(info: FunctionInfo, channel: FunctionChannel, call: FunctionCall): FunctionValues;
  /** Sends what a calculation asked for, and cancels what its cells no longer ask for. */
  endPass(): void;
  /** @returns the cells that can be calculated now */
  deliver(results: readonly InvocationResult[]): readonly AnsweredCell[];
  /** Lets go of the calls of some cells. */
  forget(isForgotten: (place: CellPlace, channel: FunctionChannel) => boolean): void;
  /** Answers that are still to come. */
  outstanding(): number;
  /** What the cell's error says, where a function gave it a sentence. */
  messageAt(place: CellPlace): string | undefined;
}

const keyOf = ({ sheetId, row, column }: CellPlace) => `${sheetId}:${row}:${column}`;

/** Adds to the list under a key. */
function collect<Key, Item>(lists: Map<Key, Item[]>, key: Key, items: readonly Item[]): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [...items]);
  else for (const item of items) list.push(item);
}

export function createCalls(): Calls {
  const byCell = new Map<string, OpenCall[]>();
  const byInvocation = new Map<number, { readonly open: OpenCall; readonly index: number }>();
  let touched = new Set<string>();
  let pending: OpenCall[] = [];
  let pass = 0;

  const opened = (info: FunctionInfo, channel: FunctionChannel, call: FunctionCall): OpenCall => {
    const open = openCall(info, channel, call, pass);
    for (const { id, index } of open.invocations) byInvocation.set(id, { open, index });
    if (open.waiting > 0) pending.push(open);
    collect(byCell, keyOf(call.place), [open]);
    return open;
  };

  const close = (calls: readonly OpenCall[]) => {
    const cancelled = new Map<FunctionChannel, number[]>();
    for (const { channel, invocations, isSent } of calls) {
      const ids = invocations.map(({ id }) => id).filter((id) => byInvocation.delete(id));
      if (isSent && ids.length > 0) collect(cancelled, channel, ids);
    }
    for (const [channel, ids] of cancelled) channel.cancel(ids);
  };

  /** Calls that a cell made before and did not make in this calculation. */
  const closeSuperseded = () => {
    for (const key of touched) {
      const calls = byCell.get(key) ?? [];
      if (calls.every((open) => open.pass === pass)) continue;
      close(calls.filter((open) => open.pass !== pass));
      byCell.set(
        key,
        calls.filter((open) => open.pass === pass),
      );
    }
    touched = new Set();
  };

  return {
    evaluate(info, channel, call) {
      const key = keyOf(call.place);
      const known = byCell
        .get(key)
        ?.find(
          (one) => one.info === info && one.channel === channel && sameArguments(one.call.arguments, call.arguments),
        );
      const open = known ?? opened(info, channel, call);
      open.pass = pass;
      touched.add(key);
      return shownResult(open);
    },
    endPass() {
      closeSuperseded();
      pass += 1;
      const due = pending;
      pending = [];
      const batches = new Map<FunctionChannel, Invocation[]>();
      for (const open of due) {
        open.isSent = true;
        collect(
          batches,
          open.channel,
          open.invocations.filter(({ id }) => byInvocation.has(id)),
        );
      }
      for (const [channel, invocations] of batches) if (invocations.length > 0) channel.invoke(invocations);
    },
    deliver(results) {
      const answered: AnsweredCell[] = [];
      for (const result of results) {
        const [id] = result;
        const known = byInvocation.get(id);
        if (!known) continue;
        byInvocation.delete(id);
        const { open, index } = known;
        open.results[index] = resultValues(result);
        open.waiting -= 1;
        if (open.waiting > 0) continue;
        const shown = shownResult(open);
        answered.push({ ...open.call.place, rows: shown.length, columns: shown[0]?.length ?? 1 });
      }
      return answered;
    },
    forget(isForgotten) {
      for (const [key, calls] of byCell) {
        if (!calls.some(({ call, channel }) => isForgotten(call.place, channel))) continue;
        byCell.delete(key);
        close(calls);
      }
    },
    outstanding: () => byInvocation.size,
    messageAt(place) {
      const results = (byCell.get(keyOf(place)) ?? []).map((open) => shownResult(open)[0]?.[0] ?? null);
      return results
        .map((value) => (isFunctionError(value) ? value.message : undefined))
        .find((one) => one !== undefined);
    },
  };
}
