import { issueSentence } from '../../locales/issueSentence';
import type { Pane } from '../hooks/usePane';
import type { PaneState, Task } from '../state/types';
import { noticeText } from './noticeText';

/** What a screen reader is told at this moment without the focus moving; '' where there is nothing. */
export function announcement(state: PaneState, say: Pane['say']): string {
  const { task, problem, notice, step, data, preview, outcome, language } = state;
  if (problem) return issueSentence(language, problem);
  if (notice) return noticeText(notice, say);
  if (task) return taskText(task, say);
  if (step === 'data' && data) return say('pane.data.found', { count: data.rowCount });
  if (step === 'preview' && preview) return say('pane.preview.summary', { count: preview.graded });
  if (step === 'result' && outcome) {
    const { graded, sheet, written } = outcome;
    return say('pane.result.summary', { count: graded, sheet, range: written });
  }
  return '';
}

/** What is under way, in words. */
function taskText({ kind, isCancelling, progress }: Task, say: Pane['say']): string {
  switch (kind) {
    case 'find':
      return say('pane.data.looking');
    case 'sample':
      return say('pane.data.inserting');
    case 'preview':
      return say('pane.scheme.previewing');
    case 'grade':
      return say(isCancelling ? 'pane.grading.cancelling' : `pane.phase.${progress?.phase ?? 'read'}`);
    case 'takeBack':
      return say('pane.result.takingBack');
    case 'remove':
      return say('pane.result.removing');
    case 'report':
      return say(isCancelling ? 'pane.grading.cancelling' : 'pane.reports.working');
  }
}
