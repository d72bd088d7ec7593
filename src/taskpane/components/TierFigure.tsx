import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { ShareBar } from './ShareBar';
import { shortShare } from './shortShare';

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    textAlign: 'end',
  },
  figure: { fontWeight: tokens.fontWeightSemibold },
  share: {
    marginInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

interface TierFigureProps {
  readonly figure: string;
  /** The figure in full, where it is shortened. */
  readonly exact?: string;
  /** 0–1; undefined where a share would mean nothing. */
  readonly share?: number;
}

/** A number of the tier table with its share, as text and as a bar. */
export function TierFigure({ figure, exact, share }: TierFigureProps) {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <td className={styles.cell}>
      <span className={styles.figure} title={exact}>
        {figure}
      </span>
      {share !== undefined && (
        <>
          {' '}
          <span className={styles.share}>{shortShare(state.language, share)}</span>
          <ShareBar share={share} />
        </>
      )}
    </td>
  );
}
