import { findData } from '../../actions/findData';
import { gradeInPlace } from '../../actions/gradeInPlace';
import { gradingState } from '../../actions/gradingState';
import { insertFunction } from '../../actions/insertFunction';
import { insertSample } from '../../actions/insertSample';
import { matchColumns } from '../../actions/matchColumns';
import { preview } from '../../actions/preview';
import { removeGrading } from '../../actions/removeGrading';
import { selectIssue } from '../../actions/selectIssue';
import { showSheet } from '../../actions/showSheet';
import { showGrades } from '../../actions/showGrades';
import { takeBack } from '../../actions/takeBack';
import { watchRibbon } from '../../actions/ribbonReport';
import { watchWorkbook } from '../../actions/watchWorkbook';
import { writeReports } from '../../actions/writeReports';
import { presets } from '../../grading';
import type { PaneActions } from './PaneActions';

/** The actions on the workbook the pane stands beside. */
export const workbookActions: PaneActions = {
  schemes: presets,
  findData,
  insertSample,
  matchColumns,
  preview,
  gradeInPlace,
  takeBack,
  removeGrading,
  writeReports,
  insertFunction,
  showSheet,
  gradingState,
  showGrades,
  selectIssue,
  watchWorkbook,
  watchRibbon,
};
