import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { EvaluationRequest } from '../../actions/types';
import type { Scheme } from '../../grading/types';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const kinds = ['one', 'selection', 'all'] as const;
const layouts = ['oneSheet', 'sheets'] as const;
const TIER = 'tier:';

/** Which customers are evaluated, and whether on one sheet or on many. */
export function EvaluationFields({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { of, layout } = state.evaluation;
  const choose = (change: Partial<EvaluationRequest>) => flow.chooseEvaluation({ ...state.evaluation, ...change });
  const value = of.kind === 'tier' ? `${TIER}${of.tier}` : of.kind;
  return (
    <div className={styles.fields}>
      <Field label={say('pane.evaluation.who')}>
        <Select
          value={value}
          onChange={(_event, { value: chosen }) => {
            const kind = kinds.find((known) => known === chosen);
            choose({ of: kind ? { kind } : { kind: 'tier', tier: chosen.slice(TIER.length) } });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`pane.evaluation.${kind}`)}
            </option>
          ))}
          {scheme.tiers.map(({ id, names }) => (
            <option key={id} value={`${TIER}${id}`}>
              {say('pane.evaluation.tier', { tier: names[state.language] })}
            </option>
          ))}
        </Select>
      </Field>
      {of.kind !== 'one' && (
        <Field label={say('pane.evaluation.layout')}>
          <RadioGroup
            value={layout}
            onChange={(_event, { value: chosen }) => {
              const wanted = layouts.find((known) => known === chosen);
              if (wanted) choose({ layout: wanted });
            }}
          >
            {layouts.map((each) => (
              <Radio key={each} value={each} label={say(`pane.evaluation.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </div>
  );
}
