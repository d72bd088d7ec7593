import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellIssue } from '../../actions/types';
import type { Scheme } from '../../grading/types';
import { usePane } from '../hooks/usePane';
import { IssueLine } from './IssueLine';

/** Shown at once, and added at each "show more": a sheet can have thousands. */
const PAGE = 20;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { alignSelf: 'stretch', listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  first: { borderTop: 'none' },
});

interface IssueListProps {
  readonly issues: readonly CellIssue[];
  readonly scheme: Scheme;
}

/** What a person should look at; a line that knows its cell selects it. */
export function IssueList({ issues, scheme }: IssueListProps) {
  const styles = useStyles();
  const { say } = usePane();
  const [shown, setShown] = useState(PAGE);
  if (issues.length === 0) return null;
  const rest = issues.length - shown;
  return (
    <section className={styles.section} aria-labelledby="pane-issues">
      <h2 id="pane-issues" className={styles.title}>
        {say('pane.issues.title', { count: issues.length })}
      </h2>
      {issues.some(({ address, rowNumber }) => address !== undefined || rowNumber !== undefined) && (
        <p className={styles.hint}>{say('pane.issues.hint')}</p>
      )}
      <ul className={styles.list}>
        {issues.slice(0, shown).map((issue, index) => (
          // Issues have no identity of their own; their order never changes.
          <li key={index} className={mergeClasses(styles.item, index === 0 && styles.first)}>
            <IssueLine issue={issue} scheme={scheme} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>
          {say('pane.issues.more', { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </section>
  );
}
