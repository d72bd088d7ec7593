import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';

/** Says that the grades no longer fit the data, where that is so. */
export function StaleHint() {
  const { state, say } = usePane();
  if (!state.grading.graded?.isStale) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('pane.stale')}</MessageBarBody>
    </MessageBar>
  );
}
