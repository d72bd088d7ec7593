import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { reportIds, type ReportId } from '../../actions/reports';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexDirection: 'column' },
  hint: {
    marginInlineStart: '36px',
    marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Which reports to write: all, or one by one, each with what is on it. */
export function ReportChoices() {
  const styles = useStyles();
  const id = useId();
  const { state, flow, say } = usePane();
  const chosen = new Set(state.reports);
  const choose = (report: ReportId, isWanted: boolean) =>
    flow.chooseReports(reportIds.filter((each) => (each === report ? isWanted : chosen.has(each))));
  const all = chosen.size === reportIds.length ? true : chosen.size === 0 ? false : 'mixed';
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say('pane.reports.which')}</legend>
      <Checkbox
        label={say('pane.reports.all')}
        checked={all}
        onChange={() => flow.chooseReports(all === true ? [] : reportIds)}
      />
      {reportIds.map((report) => (
        <div key={report} className={styles.line}>
          <Checkbox
            label={say(`report.${report}.name`)}
            aria-describedby={`${id}-${report}`}
            checked={chosen.has(report)}
            onChange={(_event, { checked }) => choose(report, checked === true)}
          />
          <span id={`${id}-${report}`} className={styles.hint}>
            {say(`pane.reports.${report}.hint`)}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
