import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { steps } from '../state/steps';

const useStyles = makeStyles({
  list: { display: 'flex', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    flexGrow: 1,
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
  reached: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** How far along one is: a bar in as many parts as there are steps. The heading below it says the rest. */
export function Stepper() {
  const styles = useStyles();
  const { state, say } = usePane();
  const current = steps.findIndex((step) => step === state.step);
  return (
    <ol className={styles.list} aria-label={say('pane.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={mergeClasses(styles.step, index <= current && styles.reached)}
          aria-current={index === current ? 'step' : undefined}
          aria-label={say(`pane.${step}.title`)}
        />
      ))}
    </ol>
  );
}
