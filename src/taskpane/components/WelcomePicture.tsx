import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';

/** Widths of the drawn words, per row: a list of customers with their amounts. */
const rows = [
  { name: 96, amount: 44 },
  { name: 72, amount: 36 },
  { name: 88, amount: 30 },
  { name: 64, amount: 24 },
] as const;

const ROW_HEIGHT = 28;
const WIDTH = 288;

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto' },
  frame: { fill: tokens.colorNeutralBackground2, stroke: tokens.colorNeutralStroke2 },
  rule: { stroke: tokens.colorNeutralStroke2 },
  word: { fill: tokens.colorNeutralStroke1 },
});

/** A drawing of a graded list, in the colours of the first scheme. Decoration only. */
export function WelcomePicture() {
  const styles = useStyles();
  const tiers = usePane().state.schemes[0]?.tiers ?? [];
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${rows.length * ROW_HEIGHT + 1}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.frame} x={0.5} y={0.5} width={WIDTH - 1} height={rows.length * ROW_HEIGHT} rx={6} />
      {rows.map(({ name, amount }, index) => {
        const middle = index * ROW_HEIGHT + ROW_HEIGHT / 2;
        return (
          <g key={name}>
            {index > 0 && (
              <line
                className={styles.rule}
                x1={1}
                x2={WIDTH - 1}
                y1={index * ROW_HEIGHT + 0.5}
                y2={index * ROW_HEIGHT + 0.5}
              />
            )}
            <rect className={styles.word} x={14} y={middle - 3} width={name} height={6} rx={3} />
            <rect className={styles.word} x={190 - amount} y={middle - 3} width={amount} height={6} rx={3} />
            <rect x={214} y={middle - 8} width={60} height={16} rx={4} fill={tiers[index]?.colour.fill} />
          </g>
        );
      })}
    </svg>
  );
}
