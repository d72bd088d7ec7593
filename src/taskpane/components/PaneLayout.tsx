import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../hooks/usePane';
import { CurrentScreen } from '../screens/CurrentScreen';
import { isOnTheWay } from '../state/steps';
import { announcement } from './announcement';
import { LiveRegion } from './LiveRegion';
import { Stepper } from './Stepper';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  header: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
});

/** The pane from top to bottom: how far along, the current step, what a screen reader is told. */
export function PaneLayout() {
  const styles = useStyles();
  const { state, say } = usePane();
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  return (
    <div className={styles.pane}>
      {isOnTheWay(state.step) && (
        <header className={styles.header}>
          <Stepper />
        </header>
      )}
      <CurrentScreen />
      <LiveRegion message={announcement(state, say)} />
    </div>
  );
}
