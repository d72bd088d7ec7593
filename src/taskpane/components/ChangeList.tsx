import { makeStyles, tokens } from '@fluentui/react-components';
import type { Preview } from '../../actions/types';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  since: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const moves = ['rose', 'fell', 'joined', 'left'] as const;

/** How the customers moved since the grading that stands, and whose tier a person set; nothing where nothing is to say. */
export function ChangeList({ preview: { changes, overridden = 0 } }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { say } = usePane();
  const moved = moves.filter((move) => changes !== undefined && changes[move] > 0);
  const figures = [
    ...moved.map((move) => say(`pane.changes.${move}`, { count: changes?.[move] ?? 0 })),
    ...(changes && moved.length === 0 ? [say('pane.changes.none')] : []),
    ...(overridden > 0 ? [say('pane.changes.overridden', { count: overridden })] : []),
  ];
  if (figures.length === 0) return null;
  return (
    <div>
      {changes && <p className={styles.since}>{say('pane.changes.since', { date: changes.since })}</p>}
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
    </div>
  );
}
