import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';

/** The button that removes the grading of a sheet for good, after asking. */
export function RemoveDialog({ sheet }: { readonly sheet: string }) {
  const { flow, say } = usePane();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle">{say('pane.result.remove')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('pane.remove.title')}</DialogTitle>
          <DialogContent>{say('pane.remove.body', { sheet })}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say('pane.cancel')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void flow.removeGrading(sheet)}>
                {say('pane.result.remove')}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
