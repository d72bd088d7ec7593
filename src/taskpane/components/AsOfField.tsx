import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../hooks/usePane';

/** Excel knows no day before; a year being typed passes through 0002, 0020 and 0202. */
const FIRST_DAY = '1900-01-01';

/** The date a grading refers to: the latest in the data unless a person says otherwise; emptied, that again. */
export function AsOfField() {
  const { state, flow, say } = usePane();
  const { asOf, preview } = state;
  /** What is being typed, while it is not yet a date of its own. */
  const [draft, setDraft] = useState<string>();
  const type = (value: string) => {
    setDraft(value);
    if (value >= FIRST_DAY && value !== asOf) void flow.chooseAsOf(value);
  };
  const leave = () => {
    if (draft === '' && asOf !== undefined) void flow.chooseAsOf(undefined);
    setDraft(undefined);
  };
  return (
    <Field label={say('pane.preview.asOf')} hint={say('pane.preview.asOfHint')}>
      <Input
        type="date"
        min={FIRST_DAY}
        value={draft ?? asOf ?? preview?.asOf ?? ''}
        onChange={(_event, { value }) => type(value)}
        onBlur={leave}
      />
    </Field>
  );
}
