import type { Book } from './book';
import type { ConditionalFormatInfo } from './types';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { HostError } from './hostError';
import { shiftedRect } from './rectShift';
import type { StructuralChange } from './rectShift';
import type { ConditionalFormatData } from '../bookData';
import { univerRule } from '../univer/conditionalRule';
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from '../univer/univerPackages';

type ConditionalPart = Pick<
  Book,
  'conditionalFormats' | 'addConditionalFormat' | 'updateConditionalFormat' | 'deleteConditionalFormat'
> & {
  load(sheetId: string, formats: readonly ConditionalFormatData[]): void;
  shift(sheetId: string, change: StructuralChange): void;
  forget(sheetId: string): void;
};

interface Kept {
  readonly id: string;
  readonly format: Omit<ConditionalFormatData, 'priority'>;
}

/** Conditional formats: the book's own list, best first, and Univer's copy of what it can draw. */
export function conditionalFormatsOf(state: BookState): ConditionalPart {
  const { engine, changes } = state;
  const lists = new Map<string, Kept[]>();
  const drawn = new Map<string, Set<string>>();
  let last = 0;

  /** Univer adds on top: the list is put in from the worst to the best. */
  const draw = (sheetId: string) =>
    changes.ours(() => {
      for (const cfId of drawn.get(sheetId) ?? [])
        engine.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
      const ids = new Set<string>();
      for (const { id, format } of [...(lists.get(sheetId) ?? [])].reverse()) {
        const rule = univerRule(id, { ...format, priority: 0 });
        if (!rule) continue;
        engine.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule });
        ids.add(id);
      }
      drawn.set(sheetId, ids);
    });

  const place = (id: string) => {
    for (const [sheetId, list] of lists) {
      const index = list.findIndex((kept) => kept.id === id);
      const kept = list[index];
      if (kept) return { sheetId, list, index, kept };
    }
    throw new HostError('ItemNotFound', 'There is no such conditional format.');
  };

  return {
    conditionalFormats: (sheetId) =>
      (lists.get(sheetId) ?? []).map(({ id, format }, priority): ConditionalFormatInfo => ({
        ...format,
        id,
        sheetId,
        priority,
      })),
    addConditionalFormat(sheetId, format) {
      sheetOf(state, sheetId);
      const id = `rule${(last += 1)}`;
      lists.set(sheetId, [{ id, format }, ...(lists.get(sheetId) ?? [])]);
      draw(sheetId);
      return id;
    },
    updateConditionalFormat(id, { priority, ...patch }) {
      const { sheetId, list, index, kept } = place(id);
      list.splice(index, 1);
      list.splice(priority ?? index, 0, { id, format: { ...kept.format, ...patch } });
      draw(sheetId);
    },
    deleteConditionalFormat(id) {
      const { sheetId, list, index } = place(id);
      list.splice(index, 1);
      draw(sheetId);
    },
    load(sheetId, formats) {
      const sorted = [...formats].sort((first, second) => first.priority - second.priority);
      lists.set(
        sheetId,
        sorted.map(({ priority: _priority, ...format }) => ({ id: `rule${(last += 1)}`, format })),
      );
      if (sorted.length > 0) draw(sheetId);
    },
    shift(sheetId, change) {
      const list = lists.get(sheetId) ?? [];
      if (list.length === 0) return;
      const moved = list.map(({ id, format }) => ({
        id,
        format: { ...format, ranges: format.ranges.flatMap((rect) => shiftedRect(rect, change) ?? []) },
      }));
      lists.set(
        sheetId,
        moved.filter(({ format }) => format.ranges.length > 0),
      );
      draw(sheetId);
    },
    forget(sheetId) {
      lists.delete(sheetId);
      drawn.delete(sheetId);
    },
  };
}
