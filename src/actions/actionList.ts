import type { Coded } from '../locales';
import { Refusal } from '../sheets';
import { defaultScheme } from './defaultScheme';
import { findData } from './findData';
import { gradingState } from './gradingState';
import { gradeInPlace } from './gradeInPlace';
import { mappingOf, matchColumns } from './matchColumns';
import { reportFromRibbon } from './ribbonReport';
import { reportIds } from './reports';
import { showGrades } from './showGrades';
import { takeBack } from './takeBack';
import { writeReports } from './writeReports';
import type { Action } from './types';

/**
 * The one list of what can be asked for with nothing but the workbook as it stands: ribbon, pane and manifest share it.
 *
 * @param showPane opens the task pane; only an entry file can
 */
export function actionList(showPane: () => Promise<void>): readonly Action[] {
  return [
    { id: 'openPane', label: 'action.openPane', run: showPane },
    {
      id: 'grade',
      label: 'action.grade',
      run: async (language, options) => {
        const data = await findData({ kind: 'auto' }, options);
        const scheme = await defaultScheme(data, language);
        const mapping = mappingOf(matchColumns(data, scheme, language));
        const outcome = await gradeInPlace({ data, scheme, mapping }, { ...options, language });
        await showGrades(outcome);
        reportFromRibbon({ kind: 'graded', outcome });
      },
    },
    {
      id: 'reports',
      label: 'action.reports',
      run: async (language, options) => {
        const { graded } = await gradingState();
        const leftOut: Coded[] = [];
        const onNote = (note: Coded) => leftOut.push(note);
        const written = await writeReports(
          { reports: reportIds, sheet: graded?.sheet },
          { ...options, language, onNote },
        );
        reportFromRibbon({ kind: 'reported', written, leftOut });
      },
    },
    {
      id: 'takeBack',
      label: 'action.takeBack',
      run: async () => {
        const takenBack = await takeBack();
        if (!takenBack) throw new Refusal('nothingToTakeBack');
        reportFromRibbon({ kind: 'takenBack', takenBack });
      },
    },
  ];
}
