import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { usePane } from '../hooks/usePane';

export type PhaseState = 'done' | 'current' | 'waiting';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', width: '20px', height: '20px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  current: { fontWeight: tokens.fontWeightSemibold },
  waiting: { color: tokens.colorNeutralForeground3 },
});

interface PhaseLineProps {
  readonly label: string;
  readonly state: PhaseState;
}

/** One phase of a grading with its mark; a screen reader hears the mark in words. */
export function PhaseLine({ label, state }: PhaseLineProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <li className={mergeClasses(styles.line, styles[state])} aria-current={state === 'current' ? 'step' : undefined}>
      <span className={styles.icon}>
        {state === 'done' && <CheckmarkCircle20Filled className={styles.done} title={say('pane.phase.done')} />}
        {state === 'current' && <CircleHalfFill20Regular aria-hidden="true" />}
        {state === 'waiting' && <Circle20Regular title={say('pane.phase.waiting')} />}
      </span>
      {label}
    </li>
  );
}
