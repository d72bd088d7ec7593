import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import type { ColumnChoice } from '../state/columnChoices';
import { offeredSchemes } from '../state/offeredSchemes';
import { columnHint } from './columnHint';
import { indicatorLabel } from '../state/indicatorLabel';
import { NeedMark } from './NeedMark';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  select: { width: '100%' },
});

/** One indicator: its name, how much it is needed, the column it is read from and what that column holds. */
export function ColumnLine({ choice }: { readonly choice: ColumnChoice }) {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { indicator, need } = choice;
  const chosen = state.mapping[indicator];
  const isLacking = chosen === undefined && (need === 'required' || need === 'someSchemes');
  const columns = state.data?.columns.filter((column) => !column.isOurs) ?? [];
  const hint = columnHint(choice, state, say);
  return (
    <Field
      label={{
        className: styles.head,
        children: (
          <>
            <span>{indicatorLabel(indicator, offeredSchemes(state), state.language)}</span>
            <NeedMark kind={isLacking ? 'lacking' : need === 'required' ? 'required' : 'other'}>
              {say(`pane.need.${need}`)}
            </NeedMark>
          </>
        ),
      }}
      validationState={hint.isWarning ? 'warning' : 'none'}
      validationMessage={hint.isWarning ? hint.text : undefined}
      hint={hint.isWarning ? undefined : hint.text}
    >
      <Select
        className={styles.select}
        value={chosen ?? ''}
        onChange={(_event, { value }) => flow.chooseColumn(indicator, value === '' ? undefined : Number(value))}
      >
        <option value="">{say(need === 'derived' ? 'pane.columns.computed' : 'pane.columns.unused')}</option>
        {columns.map((column) => (
          <option key={column.index} value={column.index}>
            {say('pane.columns.option', { letter: column.letter, header: column.header })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
