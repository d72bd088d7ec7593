import type { Book } from './book';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { HostError } from './hostError';
import type { StructuralChange } from './rectShift';
import type { ChartData } from '../charts/ChartData';
import { mappedChart, movedChart } from '../charts/movedChart';

type ChartsPart = Pick<Book, 'charts' | 'addChart' | 'updateChart' | 'deleteChart'> & {
  load(sheetId: string, charts: readonly ChartData<string>[]): void;
  shift(sheetId: string, change: StructuralChange): void;
  forget(sheetId: string): void;
};

type LiveChart = ChartData<string>;

/** The charts of each sheet, the lowest first. Univer knows none: the workbench draws them. */
export function chartsOf(state: BookState): ChartsPart {
  const lists = new Map<string, Map<string, LiveChart>>();
  let last = 0;

  const listOf = (sheetId: string): Map<string, LiveChart> => {
    const list = lists.get(sheetId) ?? new Map<string, LiveChart>();
    lists.set(sheetId, list);
    return list;
  };
  const place = (id: string) => {
    for (const [sheetId, list] of lists) {
      const chart = list.get(id);
      if (chart) return { sheetId, list, chart };
    }
    throw new HostError('ItemNotFound', 'There is no such chart.');
  };
  const put = (sheetId: string, chart: LiveChart): string => {
    const id = `chart${(last += 1)}`;
    listOf(sheetId).set(id, chart);
    return id;
  };
  const drawn = (sheetId: string) => state.changes.emit({ kind: 'charts', sheetId, source: 'pane' });
  const change = (edit: (chart: LiveChart, sheetId: string) => LiveChart) => {
    for (const [sheetId, list] of lists) for (const [id, chart] of list) list.set(id, edit(chart, sheetId));
  };

  return {
    charts: (sheetId) => [...(lists.get(sheetId) ?? [])].map(([id, chart]) => ({ ...chart, id, sheetId })),
    addChart(sheetId, chart) {
      sheetOf(state, sheetId);
      const id = put(sheetId, chart);
      drawn(sheetId);
      return id;
    },
    updateChart(id, patch) {
      const { list, chart, sheetId } = place(id);
      list.set(id, { ...chart, ...patch });
      drawn(sheetId);
    },
    deleteChart(id) {
      const { list, sheetId } = place(id);
      list.delete(id);
      drawn(sheetId);
    },
    load(sheetId, charts) {
      for (const chart of charts) put(sheetId, chart);
    },
    shift(sheetId, edit) {
      change((chart, own) => movedChart(chart, sheetId, edit, own === sheetId));
    },
    forget(sheetId) {
      lists.delete(sheetId);
      change((chart) => mappedChart(chart, (ref) => (ref.sheet === sheetId ? undefined : ref)));
    },
  };
}
