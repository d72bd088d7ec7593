import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { AsOfField } from '../components/AsOfField';
import { BackButton } from '../components/BackButton';
import { ChangeList } from '../components/ChangeList';
import { IssueList } from '../components/IssueList';
import { ScreenFrame } from '../components/ScreenFrame';
import { TierTable } from '../components/TierTable';
import { Waiting } from '../components/Waiting';
import { usePane } from '../hooks/usePane';
import { offeredSchemes } from '../state/offeredSchemes';

const useStyles = makeStyles({
  ungraded: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a grading would give. Nothing has been written; the date it refers to can be changed. */
export function PreviewScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { preview, schemeId } = state;
  const scheme = offeredSchemes(state).find((known) => known.id === schemeId);
  const isWorking = state.task?.kind === 'preview';
  const isEmpty = preview?.graded === 0;
  return (
    <ScreenFrame
      title={say('pane.preview.title')}
      lead={
        <>
          {scheme?.names[state.language]} · {state.data?.sheet} {state.data?.address}
          <br />
          {say('pane.preview.lead')}
        </>
      }
      footer={
        <>
          <BackButton />
          <Button
            appearance="primary"
            disabledFocusable={!preview || isEmpty || isWorking}
            onClick={() => void flow.grade()}
          >
            {say('pane.preview.grade')}
          </Button>
        </>
      }
    >
      <AsOfField />
      {isEmpty && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('pane.preview.nobody')}</MessageBarBody>
        </MessageBar>
      )}
      {!preview && isWorking && <Waiting label={say('pane.scheme.previewing')} />}
      {preview && scheme && <TierTable preview={preview} scheme={scheme} />}
      {preview && <ChangeList preview={preview} />}
      {preview && preview.ungraded > 0 && (
        <p className={styles.ungraded}>{say('pane.ungraded', { count: preview.ungraded })}</p>
      )}
      {preview && scheme && <IssueList issues={preview.issues} scheme={scheme} />}
    </ScreenFrame>
  );
}
