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
      return say('pane.reported', { sheets: notice.sheets.join(' · ') });
    case 'takenBack':
      return notice.takenBack ? say('pane.takenBack', { ...notice.takenBack }) : say('pane.takenBack.nothing');
  }
}
