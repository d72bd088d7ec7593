import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { offeredSchemes } from '../state/offeredSchemes';
import { RemoveGrading } from './RemoveGrading';
import { StaleHint } from './StaleHint';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fact: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The grading that stands in the active sheet, from this session or an earlier one, and what can be done with it. */
export function StandingGrading() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { graded, canTakeBack } = state.grading;
  if (graded === undefined) return null;
  const scheme = offeredSchemes(state).find((known) => known.id === graded.schemeId);
  return (
    <section className={styles.card} aria-labelledby="pane-standing">
      <h2 id="pane-standing" className={styles.title}>
        {say('pane.standing.title', { sheet: graded.sheet })}
      </h2>
      <p className={styles.fact}>
        {say('pane.standing.scheme', { scheme: scheme?.names[state.language] ?? graded.schemeId })}
        {graded.asOf !== undefined && (
          <>
            <br />
            {say('pane.standing.asOf', { date: graded.asOf })}
          </>
        )}
      </p>
      <StaleHint />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void flow.gradeAgain()}>
          {say('pane.result.again')}
        </Button>
        <Button onClick={() => flow.goTo('reports')}>{say('pane.result.report')}</Button>
        {canTakeBack && <Button onClick={() => void flow.takeBack()}>{say('pane.result.takeBack')}</Button>}
        <RemoveGrading sheet={graded.sheet} />
      </div>
    </section>
  );
}
