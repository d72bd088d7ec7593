import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { matrixPairs } from '../../actions/matrixChoice';
import { issueSentence } from '../../locales/issueSentence';
import { BackButton } from '../components/BackButton';
import { EvaluationFields } from '../components/EvaluationFields';
import { MatrixField } from '../components/MatrixField';
import { ReportChoices } from '../components/ReportChoices';
import { ScreenFrame } from '../components/ScreenFrame';
import { SheetLinks } from '../components/SheetLinks';
import { StaleHint } from '../components/StaleHint';
import { usePane } from '../hooks/usePane';
import { offeredSchemes } from '../state/offeredSchemes';

const useStyles = makeStyles({
  lines: { whiteSpace: 'pre-line' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which reports to write about the customers graded, where those written stand, and the way to take them back. */
export function ReportsScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { outcome, grading, reports, written, leftOut } = state;
  const { graded, canTakeBack } = grading;
  const sheet = outcome?.sheet ?? graded?.sheet;
  if (sheet === undefined) return null;
  const scheme = outcome?.scheme ?? offeredSchemes(state).find(({ id }) => id === graded?.schemeId);
  const pairs = scheme ? matrixPairs(scheme) : [];
  const matrix = pairs.find((pair) => pair.join() === state.matrix?.join()) ?? pairs[0];
  const standing = graded?.sheet === sheet ? graded.reports : [];
  const links = written?.map((report) => report.sheet) ?? standing;
  return (
    <ScreenFrame
      title={say('pane.reports.title')}
      lead={say('pane.reports.lead', { sheet })}
      footer={
        <>
          <BackButton />
          <Button
            appearance="primary"
            disabledFocusable={reports.length === 0}
            onClick={() => void flow.writeReports(sheet, matrix)}
          >
            {say(standing.length > 0 ? 'pane.reports.refresh' : 'pane.reports.write')}
          </Button>
        </>
      }
    >
      <StaleHint />
      {leftOut.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.lines}>
            {leftOut.map((reason) => issueSentence(state.language, reason)).join('\n')}
          </MessageBarBody>
        </MessageBar>
      )}
      {links.length > 0 && (
        <SheetLinks title={say(written ? 'pane.reports.written' : 'pane.reports.standing')} sheets={links} />
      )}
      {written && canTakeBack && (
        <div>
          <Button onClick={() => void flow.takeBack()}>{say('pane.reports.takeBack')}</Button>
        </div>
      )}
      <ReportChoices />
      {reports.length === 0 && <p className={styles.text}>{say('pane.reports.none')}</p>}
      {scheme && pairs.length > 1 && reports.includes('matrix') && (
        <MatrixField scheme={scheme} pairs={pairs} chosen={matrix} />
      )}
      {scheme && reports.includes('evaluation') && <EvaluationFields scheme={scheme} />}
      <p className={styles.text}>{say('pane.reports.typed')}</p>
    </ScreenFrame>
  );
}
