import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { usePane } from '../hooks/usePane';

/** As many sheets as are listed; two hundred evaluations are not. */
const LISTED = 12;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { justifyContent: 'start', minWidth: 0, width: '100%', fontWeight: tokens.fontWeightRegular },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SheetLinksProps {
  readonly title: string;
  /** Names. */
  readonly sheets: readonly string[];
}

/** Sheets of reports, each a way to it. */
export function SheetLinks({ title, sheets }: SheetLinksProps) {
  const styles = useStyles();
  const { flow, say } = usePane();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {sheets.slice(0, LISTED).map((sheet) => (
          <li key={sheet}>
            <Button
              appearance="subtle"
              className={styles.link}
              icon={<DocumentTable20Regular />}
              aria-label={say('pane.reports.show', { sheet })}
              onClick={() => void flow.showSheet(sheet)}
            >
              {sheet}
            </Button>
          </li>
        ))}
      </ul>
      {sheets.length > LISTED && (
        <p className={styles.hint}>{say('pane.reports.more', { count: sheets.length - LISTED })}</p>
      )}
    </section>
  );
}
