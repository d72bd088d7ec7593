import type { Parameters } from './preparedCall';
import { preparedCall } from './preparedCall';
import type { InvocationResult } from './resultValues';
import { resultValues } from './resultValues';
import { sameArguments } from './sameArguments';
import type { CellPlace, FunctionCall, FunctionError, FunctionInfo, FunctionValue, FunctionValues } from './types';
import { isFunctionError } from './types';

/** A call of the runtime that is to be made. */
export interface Invocation {
  readonly id: number;
  readonly info: FunctionInfo;
  readonly call: FunctionCall;
  readonly parameters: Parameters;
}

/** Where an add-in's functions run. */
export interface FunctionChannel {
  invoke(invocations: readonly Invocation[]): void;
  cancel(ids: readonly number[]): void;
}

interface OpenCall {
  readonly info: FunctionInfo;
  readonly channel: FunctionChannel;
  readonly call: FunctionCall;
  readonly rows: number;
  readonly columns: number;
  readonly results: (FunctionValues | undefined)[];
  /** What is still to be sent, then what is still to be answered. */
  invocations: readonly Invocation[];
  isSent: boolean;
  waiting: number;
  /** The calculation that asked for it last. */
  pass: number;
}

const busy: FunctionValues = [[{ error: '#BUSY!' }]];

/** Windows come and go over one book and a runtime may answer late: no two calls share a number. */
let lastInvocation = 0;

const keyOf = ({ sheetId, row, column }: CellPlace) => `${sheetId}:${row}:${column}`;

/** The calls of a book's formulas, each kept beside its cell until the cell no longer asks for it. */
export interface Calls {
  /** The result of a call, where there is one; else `#BUSY!`, and the call is made when the calculation has ended. */
  evaluate(info: FunctionInfo, channel: FunctionChannel, call: FunctionCall): FunctionValues;
  /** Sends what a calculation asked for, and cancels what its cells no longer ask for. */
  endPass(): void;
  /** @returns the cells that can be calculated now */
  deliver(
    results: readonly InvocationResult[],
  ): readonly (CellPlace & { readonly rows: number; readonly columns: number })[];
  /** Lets go of the calls of some cells. */
  forget(isForgotten: (place: CellPlace, channel: FunctionChannel) => boolean): void;
  /** Calls without a result yet. */
  outstanding(): number;
  /** What the cell's error says, where a function gave it a sentence. */
  messageAt(place: CellPlace): string | undefined;
}

export function createCalls(): Calls {
  const byCell = new Map<string, OpenCall[]>();
  const byInvocation = new Map<number, { readonly open: OpenCall; readonly index: number }>();
  let touched = new Set<string>();
  let pending: OpenCall[] = [];
  let pass = 0;

  const opened = (info: FunctionInfo, channel: FunctionChannel, call: FunctionCall): OpenCall => {
    const { rows, columns, cells } = preparedCall(info, call);
    const results = cells.map((cell) => (isError(cell) ? [[cell]] : undefined));
    const open: OpenCall = {
      info,
      channel,
      call,
      rows,
      columns,
      results,
      invocations: [],
      isSent: false,
      waiting: 0,
      pass,
    };
    open.invocations = cells.flatMap((parameters, index) => {
      if (isError(parameters)) return [];
      const id = (lastInvocation += 1);
      byInvocation.set(id, { open, index });
      return [{ id, info, call, parameters }];
    });
    open.waiting = open.invocations.length;
    if (open.waiting > 0) pending.push(open);
    return open;
  };

  const close = (calls: readonly OpenCall[]) => {
    const cancelled = new Map<FunctionChannel, number[]>();
    for (const { channel, invocations, isSent } of calls)
      for (const { id } of invocations) {
        if (!byInvocation.delete(id) || !isSent) continue;
        const ids = cancelled.get(channel);
        if (ids) ids.push(id);
        else cancelled.set(channel, [id]);
      }
    for (const [channel, ids] of cancelled) channel.cancel(ids);
  };

  const drop = (key: string) => {
    const calls = byCell.get(key);
    if (!calls) return;
    byCell.delete(key);
    close(calls);
  };

  return {
    evaluate(info, channel, call) {
      const key = keyOf(call.place);
      const calls = byCell.get(key) ?? [];
      let open = calls.find(
        (one) => one.info === info && one.channel === channel && sameArguments(one.call.arguments, call.arguments),
      );
      if (!open) {
        open = opened(info, channel, call);
        calls.push(open);
        byCell.set(key, calls);
      }
      open.pass = pass;
      touched.add(key);
      return open.waiting === 0 ? combined(open) : busy;
    },
    endPass() {
      const superseded: OpenCall[] = [];
      for (const key of touched) {
        const calls = byCell.get(key) ?? [];
        if (calls.every((one) => one.pass === pass)) continue;
        superseded.push(...calls.filter((one) => one.pass !== pass));
        byCell.set(
          key,
          calls.filter((one) => one.pass === pass),
        );
      }
      close(superseded);
      touched = new Set();
      pass += 1;
      const due = pending;
      pending = [];
      const batches = new Map<FunctionChannel, Invocation[]>();
      for (const open of due) {
        open.isSent = true;
        const alive = open.invocations.filter(({ id }) => byInvocation.has(id));
        const batch = batches.get(open.channel);
        if (batch) batch.push(...alive);
        else batches.set(open.channel, alive);
      }
      for (const [channel, invocations] of batches) if (invocations.length > 0) channel.invoke(invocations);
    },
    deliver(results) {
      const ready: (CellPlace & { rows: number; columns: number })[] = [];
      for (const result of results) {
        const known = byInvocation.get(result[0]);
        if (!known) continue;
        byInvocation.delete(result[0]);
        const { open, index } = known;
        open.results[index] = resultValues(result);
        open.waiting -= 1;
        if (open.waiting > 0) continue;
        open.invocations = [];
        const shown = combined(open);
        ready.push({ ...open.call.place, rows: shown.length, columns: shown[0]?.length ?? 1 });
      }
      return ready;
    },
    forget(isForgotten) {
      for (const [key, calls] of byCell)
        if (calls.some(({ call, channel }) => isForgotten(call.place, channel))) drop(key);
    },
    outstanding: () => byInvocation.size,
    messageAt: (place) =>
      byCell
        .get(keyOf(place))
        ?.filter(({ waiting }) => waiting === 0)
        .map((open) => combined(open)[0]?.[0])
        .map((value) => (value !== undefined && isFunctionError(value) ? value.message : undefined))
        .find((message) => message !== undefined),
  };
}

const isError = (cell: Parameters | FunctionError): cell is FunctionError => 'error' in cell;

/** One call's result, or the array of the results of a call per element; there is no array inside an array. */
function combined({ rows, columns, results }: OpenCall): FunctionValues {
  const [only] = results;
  if (rows * columns === 1) return only ?? busy;
  const element = (at: number): FunctionValue => {
    const values = results[at];
    return values?.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : { error: '#CALC!' };
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => element(row * columns + column)),
  );
}
