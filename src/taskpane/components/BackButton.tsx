import { Button } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';

/** The way to the step before. */
export function BackButton() {
  const { flow, say } = usePane();
  return <Button onClick={flow.back}>{say('pane.back')}</Button>;
}
