import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Cursor20Regular } from '@fluentui/react-icons/svg/cursor';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
import { ChangeList } from '../components/ChangeList';
import { IssueList } from '../components/IssueList';
import { RemoveGrading } from '../components/RemoveGrading';
import { ScreenFrame } from '../components/ScreenFrame';
import { StaleHint } from '../components/StaleHint';
import { TierTable } from '../components/TierTable';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a grading gave and where it stands; what needs a look; and every way on or back. */
export function ResultScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { outcome } = state;
  if (outcome === undefined) return null;
  const { graded, ungraded, sheet, written, issues, scheme } = outcome;
  return (
    <ScreenFrame
      title={say('pane.result.title')}
      lead={say('pane.result.summary', { count: graded, sheet, range: written })}
      footer={
        <>
          <Button disabledFocusable={!state.grading.canTakeBack} onClick={() => void flow.takeBack()}>
            {say('pane.result.takeBack')}
          </Button>
          <Button
            appearance={state.grading.graded?.isStale ? 'primary' : 'secondary'}
            onClick={() => void flow.gradeAgain()}
          >
            {say('pane.result.again')}
          </Button>
        </>
      }
    >
      <StaleHint />
      <div className={styles.ways}>
        <Button icon={<Cursor20Regular />} onClick={() => void flow.showGrades()}>
          {say('pane.result.show')}
        </Button>
        <Button icon={<DocumentTable20Regular />} onClick={() => flow.goTo('reports')}>
          {say('pane.result.report')}
        </Button>
        <Button icon={<MathFormula20Regular />} onClick={() => flow.goTo('functions')}>
          {say('pane.functions.open')}
        </Button>
      </div>
      <TierTable preview={outcome} scheme={scheme} />
      <ChangeList preview={outcome} />
      {ungraded > 0 && <p className={styles.text}>{say('pane.ungraded', { count: ungraded })}</p>}
      {issues.length === 0 ? (
        <p className={styles.text}>{say('pane.issues.none')}</p>
      ) : (
        <IssueList issues={issues} scheme={scheme} />
      )}
      <div className={styles.more}>
        <Button appearance="subtle" onClick={() => flow.goTo('welcome')}>
          {say('pane.result.other')}
        </Button>
        <RemoveGrading sheet={sheet} />
      </div>
    </ScreenFrame>
  );
}
