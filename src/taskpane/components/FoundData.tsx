import { makeStyles, tokens } from '@fluentui/react-components';
import type { DataSource } from '../../actions/types';
import { issueSentence } from '../../locales/issueSentence';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  notes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  notesTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

/** The customers found: where, how many, and what was left out. */
export function FoundData({ data }: { readonly data: DataSource }) {
  const styles = useStyles();
  const { state, say } = usePane();
  const columns = data.columns.filter((column) => !column.isOurs).length;
  const facts = [
    [say('pane.data.sheetName'), data.sheet],
    ...(data.table === undefined ? [] : [[say('pane.data.tableName'), data.table] as const]),
    [say('pane.data.address'), `${data.address} · ${say('pane.data.columns', { count: columns })}`],
  ] as const;
  return (
    <>
      <section className={styles.card} aria-labelledby="pane-found">
        <h2 id="pane-found" className={styles.count}>
          {say('pane.data.found', { count: data.rowCount })}
        </h2>
        <dl className={styles.facts}>
          {facts.flatMap(([term, value]) => [
            <dt key={`${term} term`} className={styles.term}>
              {term}
            </dt>,
            <dd key={term} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
      </section>
      {data.notes.length > 0 && (
        <section className={styles.notes} aria-labelledby="pane-notes">
          <h2 id="pane-notes" className={styles.notesTitle}>
            {say('pane.data.notes')}
          </h2>
          <ul className={styles.list}>
            {data.notes.map((note, index) => (
              // Notes have no identity of their own; their order never changes.
              <li key={index}>{issueSentence(state.language, note)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
