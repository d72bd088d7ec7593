import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Preview } from '../../actions/types';
import type { Scheme } from '../../grading/types';
import { formatNumber } from '../../locales/formatNumber';
import { usePane } from '../hooks/usePane';
import { shortAmount } from './shortAmount';
import { TierChip } from './TierChip';
import { TierFigure } from './TierFigure';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontVariantNumeric: 'tabular-nums',
    // The caption is out of sight but not out of the flow's reach.
    position: 'relative',
  },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: {
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  figureHead: { width: '30%', paddingInlineStart: tokens.spacingHorizontalM, textAlign: 'end' },
  tier: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface TierTableProps {
  readonly preview: Preview;
  readonly scheme: Scheme;
}

/** How many customers and how much money stand in each tier, best first. */
export function TierTable({ preview, scheme }: TierTableProps) {
  const styles = useStyles();
  const { state, say } = usePane();
  const { amountColumn, tiers } = preview;
  const hasAmounts = tiers.some(({ amount }) => amount !== undefined);
  const number = (value: number) => formatNumber(state.language, value);
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {say(hasAmounts ? 'pane.tiers.caption' : 'pane.tiers.captionCount')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say('pane.tiers.tier')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.figureHead)}>
              {say('pane.tiers.count')}
            </th>
            {hasAmounts && (
              <th scope="col" className={mergeClasses(styles.head, styles.figureHead)}>
                {say('pane.tiers.amount')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {scheme.tiers.map((tier) => {
            const found = tiers.find((summary) => summary.tier === tier.id);
            const count = found?.count ?? 0;
            const amount = found?.amount ?? 0;
            return (
              <tr key={tier.id}>
                <th scope="row" className={styles.tier}>
                  <TierChip tier={tier} language={state.language} />
                </th>
                <TierFigure figure={number(count)} share={found?.share} />
                {hasAmounts && (
                  <TierFigure
                    figure={shortAmount(state.language, amount)}
                    exact={number(amount)}
                    share={found?.amountShare}
                  />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {amountColumn !== undefined && (
        <p className={styles.note}>{say('pane.tiers.amountFrom', { column: amountColumn })}</p>
      )}
    </div>
  );
}
