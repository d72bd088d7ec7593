import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { issueSentence } from '../../locales/issueSentence';
import { noticeText } from './noticeText';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  place: {
    position: 'sticky',
    top: 0,
    // Above what scrolls beneath it, with nothing seen between it and the edge.
    zIndex: 2,
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    // A pane zoomed to a few lines needs them for reading.
    '@media (max-height: 320px)': { position: 'static' },
  },
  title: { display: 'block' },
  // A formula has no spaces to break at.
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/**
 * What went wrong or what has just been done, in sight wherever one has scrolled, until it is dismissed or the pane moves
 * on.
 */
export function Messages() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { problem, notice, language } = state;
  const message = problem ? issueSentence(language, problem) : notice && noticeText(notice, say);
  if (message === undefined) return null;
  return (
    <div className={styles.place}>
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
    </div>
  );
}
