import { wholeSheet } from '../objects/area';
import { valueOf } from '../store/cells';
import type { BookState } from '../store/bookState';
import type { Formulas } from '../store/formulas';
import { makeRoom } from '../store/writeBuffer';
import { addFunctions, useBusyError } from '../univer/customFunctions';
import { watchContents } from '../univer/watchContents';
import { createCalls } from './calls';
import type { FunctionChannel } from './openCall';
import { callers, isCalledByNames } from './callers';
import { cellRuns } from './cellRuns';
import { fileName, renamedCalls } from './fileNames';
import { revive } from './revive';
import type { CellPlace } from './types';
import type { BookFunctions } from './BookFunctions';

export function bookFunctionsOf(state: BookState, formulas: Formulas): BookFunctions {
  const { calculation, engine } = state;
  const calls = createCalls();
  const registered = new Map<string, FunctionChannel>();
  let waiting: (() => void)[] = [];

  const wake = () => {
    const resumed = waiting;
    waiting = [];
    for (const resume of resumed) resume();
  };
  const settle = async () => {
    state.buffer.flush();
    await calculation.settle();
  };
  const invalidate = (cells: readonly CellPlace[]) => {
    for (const { sheetId, rect } of cellRuns(cells)) calculation.invalidate(sheetId, rect);
  };

  const stops = [
    calculation.onEnded(() => {
      calls.endPass();
      wake();
    }),
    watchContents(engine, {
      written: (sheetId, isWritten) =>
        calls.forget((place) => place.sheetId === sheetId && isWritten(place.row, place.column)),
      moved() {
        const isWaitedFor = calls.outstanding() > 0;
        calls.forget(() => true);
        if (!isWaitedFor) return;
        // The cells that wait are elsewhere now; they are known again when the move is through.
        queueMicrotask(() => {
          invalidate(callers(engine, [...registered.keys()]));
          void settle();
        });
      },
    }),
  ];

  return {
    register(functions, channel) {
      useBusyError();
      const names = functions.map(({ name }) => name);
      const remove = addFunctions(
        engine,
        functions.map((info) => ({ info, evaluate: (call) => calls.evaluate(info, channel, call) })),
        valueOf,
      );
      for (const name of names) registered.set(name, channel);
      revive(state, formulas, names);
      invalidate(callers(engine, names));
      if (isCalledByNames(engine, names)) calculation.invalidateAll();
      void settle();
      return () => {
        calls.forget((_place, owner) => owner === channel);
        wake();
        if (!names.every((name) => registered.get(name) === channel)) return;
        remove();
        for (const name of names) registered.delete(name);
      };
    },
    deliver(results) {
      const ready = calls.deliver(results);
      for (const { sheetId, row, column, rows, columns } of ready) {
        const [bottom, right] = [row + rows, column + columns];
        const hasRoom = bottom <= wholeSheet.rows && right <= wholeSheet.columns;
        const sheet = rows * columns > 1 && hasRoom ? engine.workbook.getSheetBySheetId(sheetId) : undefined;
        if (sheet) state.changes.ours(() => makeRoom(engine, sheet, bottom, right));
      }
      invalidate(ready);
      wake();
      void settle();
    },
    renew: () => calls.forget(() => true),
    async idle(patience) {
      let isPatient = true;
      const lose = () => {
        isPatient = false;
        wake();
      };
      const timer = patience === undefined ? undefined : setTimeout(lose, patience);
      await settle();
      while (isPatient && calls.outstanding() > 0) {
        await new Promise<void>((resume) => waiting.push(resume));
        await settle();
      }
      clearTimeout(timer);
    },
    forFile: (kept) => {
      const names = new Map([...registered.keys()].map((name) => [name, fileName(name)]));
      return { ...kept, excel: (cell) => renamedCalls(kept.excel(cell), names) };
    },
    messageAt: (sheetId, row, column) => calls.messageAt({ sheetId, row, column }),
    dispose: () => stops.forEach((stop) => stop()),
  };
}
