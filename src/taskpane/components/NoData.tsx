import { makeStyles, tokens } from '@fluentui/react-components';
import { Table24Regular } from '@fluentui/react-icons/svg/table';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
  },
  title: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** No customers were found where the pane looked, and what to do. */
export function NoData() {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.empty}>
      <Table24Regular aria-hidden="true" />
      <p className={styles.title}>{say('pane.data.none')}</p>
      <p className={styles.hint}>{say('pane.data.noneHint')}</p>
    </div>
  );
}
