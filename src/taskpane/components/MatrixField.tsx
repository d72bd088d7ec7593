import { Field, Select } from '@fluentui/react-components';
import type { MatrixAxes } from '../../actions/matrixChoice';
import type { Scheme } from '../../grading/types';
import { usePane } from '../hooks/usePane';

/** By which two composites the matrix is made. */
export function MatrixField(props: {
  readonly scheme: Scheme;
  readonly pairs: readonly MatrixAxes[];
  readonly chosen?: MatrixAxes;
}) {
  const { scheme, pairs, chosen } = props;
  const { state, flow, say } = usePane();
  const nameOf = (axis: string) => scheme.composites.find(({ id }) => id === axis)?.names[state.language] ?? axis;
  return (
    <Field label={say('pane.matrix.axes')}>
      <Select
        value={chosen?.join()}
        onChange={(_event, { value }) => {
          const wanted = pairs.find((pair) => pair.join() === value);
          if (wanted) flow.chooseMatrix(wanted);
        }}
      >
        {pairs.map((pair) => (
          <option key={pair.join()} value={pair.join()}>
            {pair.map(nameOf).join(' × ')}
          </option>
        ))}
      </Select>
    </Field>
  );
}
