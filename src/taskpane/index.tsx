/** The pane's entry: gives the pane what Office says and the actions on the workbook. */
import { createRoot } from 'react-dom/client';
import {
  findData,
  gradeInPlace,
  gradingState,
  insertSample,
  matchColumns,
  preview,
  removeGrading,
  selectIssue,
  takeBack,
  watchWorkbook,
} from '../actions';
import { presets } from '../grading';
import { App } from './App';
import type { PaneActions } from './state/PaneActions';

const actions: PaneActions = {
  schemes: presets,
  findData,
  insertSample,
  matchColumns,
  preview,
  gradeInPlace,
  takeBack,
  removeGrading,
  gradingState,
  selectIssue,
  watchWorkbook,
};

void Office.onReady(() => {
  const pane = document.getElementById('pane');
  if (pane === null) throw new RangeError('the page requires an element with the id "pane"');
  const language = Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = language;
  createRoot(pane).render(<App language={language} theme={Office.context.officeTheme} actions={actions} />);
});
