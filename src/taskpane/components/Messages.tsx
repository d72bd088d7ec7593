import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { issueSentence } from '../../locales/issueSentence';
import { noticeText } from './noticeText';
import { usePane } from '../hooks/usePane';

/** What went wrong or what has just been done, until it is dismissed or the pane moves on. */
export function Messages() {
  const { state, flow, say } = usePane();
  const { problem, notice, language } = state;
  const message = problem ? issueSentence(language, problem) : notice && noticeText(notice, say);
  if (message === undefined) return null;
  return (
    <MessageBar intent={problem ? 'error' : notice?.kind === 'cancelled' ? 'info' : 'success'} layout="multiline">
      <MessageBarBody>
        {problem && <MessageBarTitle>{say('pane.problem.title')}</MessageBarTitle>}
        {message}
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
