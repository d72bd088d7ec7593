import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PhaseLine, type PhaseState } from '../components/PhaseLine';
import { ScreenFrame } from '../components/ScreenFrame';
import { usePane } from '../hooks/usePane';

const phases = ['read', 'compute', 'write'] as const;

const useStyles = makeStyles({
  phases: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

interface WorkScreenProps {
  readonly title: string;
  /** What cancelling does. */
  readonly lead: string;
}

/** Something long under way: which phase, how far, and the way out. */
export function WorkScreen({ title, lead }: WorkScreenProps) {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { progress, isCancelling = false } = state.task ?? {};
  const current = phases.indexOf(progress?.phase ?? 'read');
  const done = (current + (progress?.done ?? 0)) / phases.length;
  const stateOf = (index: number): PhaseState => (index < current ? 'done' : index === current ? 'current' : 'waiting');
  return (
    <ScreenFrame
      title={title}
      lead={isCancelling ? say('pane.grading.cancelling') : lead}
      footer={
        <Button disabledFocusable={isCancelling} onClick={flow.cancel}>
          {say('pane.cancel')}
        </Button>
      }
    >
      <ProgressBar thickness="large" value={isCancelling ? undefined : done} aria-label={say('pane.work.progress')} />
      <ol className={styles.phases}>
        {phases.map((phase, index) => (
          <PhaseLine key={phase} label={say(`pane.phase.${phase}`)} state={stateOf(index)} />
        ))}
      </ol>
    </ScreenFrame>
  );
}
