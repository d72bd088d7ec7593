import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { ScreenFrame } from '../components/ScreenFrame';
import { StandingGrading } from '../components/StandingGrading';
import { WelcomePicture } from '../components/WelcomePicture';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: 'center' },
});

/** Where the pane opens: what it does, one way in, and a sample for those without data at hand. */
export function WelcomeScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const isGraded = state.grading.graded !== undefined;
  return (
    <ScreenFrame title={say('pane.welcome.title')} lead={say('pane.welcome.sentence')}>
      {isGraded ? <StandingGrading /> : <WelcomePicture />}
      <div className={styles.actions}>
        <Button appearance={isGraded ? 'secondary' : 'primary'} size="large" onClick={() => void flow.findData()}>
          {say(isGraded ? 'pane.result.other' : 'pane.welcome.start')}
        </Button>
        <Button appearance="subtle" onClick={() => void flow.insertSample()}>
          {say('pane.welcome.sample')}
        </Button>
        <p className={styles.hint}>{say('pane.welcome.sampleHint')}</p>
        <Button appearance="subtle" onClick={() => flow.goTo('functions')}>
          {say('pane.functions.open')}
        </Button>
      </div>
    </ScreenFrame>
  );
}
