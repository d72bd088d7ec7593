import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  waiting: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalXXL },
});

/** Something is under way that has no measure. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <Spinner size="small" label={label} />
    </div>
  );
}
