import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { issueSentence } from '../../locales/issueSentence';
import { noticeText } from './noticeText';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({ title: { display: 'block' }, text: { whiteSpace: 'pre-line' } });

/** What went wrong or what has just been done, until it is dismissed or the pane moves on. */
export function Messages() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { problem, notice, language } = state;
  const message = problem ? issueSentence(language, problem) : notice && noticeText(notice, say);
  if (message === undefined) return null;
  return (
    <MessageBar intent={problem ? 'error' : notice?.kind === 'cancelled' ? 'info' : 'success'} layout="multiline">
      <MessageBarBody>
        {problem && <MessageBarTitle className={styles.title}>{say('pane.problem.title')}</MessageBarTitle>}
        <span className={styles.text}>{message}</span>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={say('pane.problem.dismiss')}
            onClick={flow.dismissMessage}
          />
        }
      />
    </MessageBar>
  );
}
