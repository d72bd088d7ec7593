import type { TakenBack } from '../../actions/types';
import type { Pane } from '../hooks/usePane';
import type { Notice } from '../state/types';

/** What has just been done, in words. */
export function noticeText(notice: Notice, say: Pane['say']): string {
  switch (notice.kind) {
    case 'cancelled':
      return say('pane.cancelled');
    case 'removed':
      return say('pane.removed', { sheet: notice.sheet });
    case 'reported':
      return say('pane.reports.done', { count: notice.count });
    case 'inserted':
      return say('pane.functions.inserted', { cell: notice.cell, formula: notice.formula });
    case 'takenBack':
      return takenBackText(notice.takenBack, say);
  }
}

function takenBackText(takenBack: TakenBack | undefined, say: Pane['say']): string {
  if (takenBack === undefined) return say('pane.takenBack.nothing');
  if (takenBack.kind === 'grading') return say('pane.takenBack', { sheet: takenBack.sheet, kept: takenBack.kept });
  const { removed, kept } = takenBack;
  return say('pane.takenBack.reports', { removed: removed.length, kept: kept.length, sheets: kept.join(' · ') });
}
