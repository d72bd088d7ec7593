import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ColumnChoice } from '../state/columnChoices';
import { ColumnLine } from './ColumnLine';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

interface ColumnGroupProps {
  readonly title: string;
  readonly choices: readonly ColumnChoice[];
}

/** Indicators that belong together, each with its column. */
export function ColumnGroup({ title, choices }: ColumnGroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={choice.indicator}>
            <ColumnLine choice={choice} />
          </li>
        ))}
      </ul>
    </section>
  );
}
