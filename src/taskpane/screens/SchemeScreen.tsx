import { Button, makeStyles, MessageBar, MessageBarBody, RadioGroup, tokens } from '@fluentui/react-components';
import { BackButton } from '../components/BackButton';
import { SchemeCard } from '../components/SchemeCard';
import { ScreenFrame } from '../components/ScreenFrame';
import { usePane } from '../hooks/usePane';
import { offeredSchemes } from '../state/offeredSchemes';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
});

/** The grading standards there are; one without its columns says which it lacks. */
export function SchemeScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const isWorking = state.task?.kind === 'preview';
  return (
    <ScreenFrame
      title={say('pane.scheme.title')}
      lead={say('pane.scheme.lead')}
      footer={
        <>
          <BackButton />
          <Button
            appearance="primary"
            disabledFocusable={state.schemeId === undefined || isWorking}
            onClick={() => void flow.preview()}
          >
            {say('pane.scheme.preview')}
          </Button>
        </>
      }
    >
      {state.schemeId === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('pane.scheme.noneUsable')}</MessageBarBody>
        </MessageBar>
      )}
      <RadioGroup
        className={styles.cards}
        aria-label={say('pane.scheme.title')}
        value={state.schemeId ?? ''}
        onChange={(_event, { value }) => flow.chooseScheme(value)}
      >
        {offeredSchemes(state).map((scheme) => (
          <SchemeCard key={scheme.id} scheme={scheme} />
        ))}
      </RadioGroup>
    </ScreenFrame>
  );
}
