import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { BackButton } from '../components/BackButton';
import { FoundData } from '../components/FoundData';
import { NoData } from '../components/NoData';
import { ScreenFrame } from '../components/ScreenFrame';
import { Waiting } from '../components/Waiting';
import { usePane } from '../hooks/usePane';
import type { TargetKind } from '../state/types';

const targets = ['auto', 'table', 'selection', 'sheet'] as const satisfies readonly TargetKind[];

const useStyles = makeStyles({
  where: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
});

/** Where the customers are: looked for by itself, shown, and open to another choice. */
export function DataScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const isLooking = state.task?.kind === 'find' || state.task?.kind === 'sample';
  return (
    <ScreenFrame
      title={say('pane.data.title')}
      lead={say('pane.data.lead')}
      footer={
        <>
          <BackButton />
          <Button appearance="primary" disabledFocusable={!state.data} onClick={() => flow.goTo('columns')}>
            {say('pane.next')}
          </Button>
        </>
      }
    >
      <div className={styles.where}>
        <Field label={say('pane.data.where')} className={styles.field}>
          <Select
            value={state.target}
            onChange={(_event, { value }) => {
              const target = targets.find((known) => known === value);
              if (target) void flow.findData(target);
            }}
          >
            {targets.map((target) => (
              <option key={target} value={target}>
                {say(`pane.data.${target}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          icon={<ArrowSync20Regular />}
          title={say('pane.data.again')}
          aria-label={say('pane.data.again')}
          disabledFocusable={isLooking}
          onClick={() => void flow.findData(state.target)}
        />
      </div>
      {isLooking && (
        <Waiting label={say(state.task?.kind === 'sample' ? 'pane.data.inserting' : 'pane.data.looking')} />
      )}
      {!isLooking && (state.data ? <FoundData data={state.data} /> : <NoData />)}
    </ScreenFrame>
  );
}
