import { issueSentence } from '../../locales/issueSentence';
import type { Pane } from '../hooks/usePane';
import type { PaneState } from '../state/types';
import { noticeText } from './noticeText';

/** What a screen reader is told at this moment without the focus moving; '' where there is nothing. */
export function announcement(state: PaneState, say: Pane['say']): string {
  const { task, problem, notice, step, data, preview, outcome, language } = state;
  if (problem) return issueSentence(language, problem);
  if (notice) return noticeText(notice, say);
  switch (task?.kind) {
    case 'find':
      return say('pane.data.looking');
    case 'sample':
      return say('pane.data.inserting');
    case 'preview':
      return say('pane.scheme.previewing');
    case 'grade':
      return task.isCancelling ? say('pane.grading.cancelling') : say(`pane.phase.${task.progress?.phase ?? 'read'}`);
    case 'takeBack':
      return say('pane.result.takingBack');
    case 'remove':
      return say('pane.result.removing');
  }
  if (step === 'data' && data) return say('pane.data.found', { count: data.rowCount });
  if (step === 'preview' && preview) return say('pane.preview.summary', { count: preview.graded });
  if (step === 'result' && outcome) {
    const { graded, sheet, written } = outcome;
    return say('pane.result.summary', { count: graded, sheet, range: written });
  }
  return '';
}
