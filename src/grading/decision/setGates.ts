import type { Gate, Indicator } from '../scheme';
import type { Columns } from '../types';
import { conditionMet, type RowTest } from './conditionMet';

/** Index into the gates of the first `set` gate whose condition each row meets; −1: none, so it is in the population. */
export function setGates(gates: readonly Gate[], indicators: readonly Indicator[], columns: Columns): Int16Array {
  const fired = new Int16Array(columns.rowCount).fill(-1);
  gates.forEach((gate, index) => {
    if (gate.kind !== 'set') return;
    fire(fired, conditionMet(gate.when, indicators, columns), index);
  });
  return fired;
}

function fire(fired: Int16Array, isMet: RowTest, index: number): void {
  for (let row = 0; row < fired.length; row++) if (isMet(row) && fired[row] === -1) fired[row] = index;
}

/** 1 for every row that no `set` gate took out: those that are compared with each other. */
export function population(gates: readonly Gate[], fired: Int16Array): Uint8Array {
  const isCounted = new Uint8Array(fired.length).fill(1);
  const isSet = Uint8Array.from(gates, ({ kind }) => (kind === 'set' ? 1 : 0));
  if (isSet.includes(1)) takeOut(isCounted, fired, isSet);
  return isCounted;
}

function takeOut(isCounted: Uint8Array, fired: Int16Array, isSet: Uint8Array): void {
  for (let row = 0; row < fired.length; row++) {
    const gate = fired[row] ?? -1;
    if (gate !== -1 && isSet[gate] === 1) isCounted[row] = 0;
  }
}
