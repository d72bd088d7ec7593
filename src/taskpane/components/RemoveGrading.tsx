import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePane } from '../hooks/usePane';
import { RemoveQuestion } from './RemoveQuestion';

/** Removes the grading of a sheet for good, after asking in place: a dialog would cover a pane this narrow. */
export function RemoveGrading({ sheet }: { readonly sheet: string }) {
  const { say } = usePane();
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setIsAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} appearance="subtle" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
        {say('pane.result.remove')}
      </Button>
      {isAsking && <RemoveQuestion sheet={sheet} onCancel={cancel} />}
    </>
  );
}
