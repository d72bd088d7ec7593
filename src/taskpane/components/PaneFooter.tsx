import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  language: { flexShrink: 0, minWidth: 'auto', marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What holds on every screen: that no data leaves, and the other language. */
export function PaneFooter() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const other = state.language === 'en' ? 'zh-CN' : 'en';
  return (
    <footer className={styles.footer}>
      <span>{say('pane.privacy')}</span>
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        aria-label={say('pane.language.label')}
        onClick={() => flow.chooseLanguage(other)}
      >
        <span lang={other}>{say('pane.language')}</span>
      </Button>
    </footer>
  );
}
