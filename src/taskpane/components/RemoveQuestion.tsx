import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  // A line of its own below the buttons.
  question: { flexBasis: '100%' },
  title: { display: 'block' },
});

interface RemoveQuestionProps {
  readonly sheet: string;
  readonly onCancel: () => void;
}

/** What would be removed, and the last chance to leave it. Escape leaves it too. */
export function RemoveQuestion({ sheet, onCancel }: RemoveQuestionProps) {
  const styles = useStyles();
  const { flow, say } = usePane();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      className={styles.question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{say('pane.remove.title')}</MessageBarTitle>
        {say('pane.remove.body', { sheet })}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={cancel} onClick={onCancel}>
          {say('pane.cancel')}
        </Button>
        <Button onClick={() => void flow.removeGrading(sheet)}>{say('pane.remove.confirm')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
