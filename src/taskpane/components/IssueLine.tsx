import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { issueText } from '../../actions/issueText';
import type { CellIssue } from '../../actions/types';
import type { Scheme } from '../../grading/types';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  line: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  address: {
    marginInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface IssueLineProps {
  readonly issue: CellIssue;
  /** Whose indicators it speaks of. */
  readonly scheme: Scheme;
}

/** One issue in words; where it has a cell or a row, a button that selects it. */
export function IssueLine({ issue, scheme }: IssueLineProps) {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const sentence = issueText(state.language, issue, scheme);
  const { address, rowNumber, params } = issue;
  if (address === undefined && rowNumber === undefined) return <p className={styles.line}>{sentence}</p>;
  // Some sentences begin with the row themselves.
  const row = rowNumber === undefined || 'rowNumber' in params ? undefined : say('pane.issues.row', { row: rowNumber });
  const place = address ?? row;
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.button)}
      onClick={() => void flow.selectIssue(issue)}
    >
      {place !== undefined && <span className={styles.address}>{place}</span>} {sentence}
    </button>
  );
}
