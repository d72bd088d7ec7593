import { makeStyles, tokens } from '@fluentui/react-components';
import type { FunctionExample } from '../../locales/functions';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', alignSelf: 'start', fontSize: tokens.fontSizeBase200 },
  cell: {
    minWidth: '24px',
    height: '1.4em',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What an example shows in the cells it spills over. */
export function FunctionExampleTable({ result }: Pick<FunctionExample, 'result'>) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {result.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
