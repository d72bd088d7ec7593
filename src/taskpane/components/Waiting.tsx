import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} 0`,
    textAlign: 'center',
  },
});

/** Something is under way that has no measure. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <ProgressBar aria-label={label} />
      <span>{label}</span>
    </div>
  );
}
