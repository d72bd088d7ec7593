import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellIssue } from '../../actions/types';
import { issueSentence } from '../../locales/issueSentence';
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

/** One issue in words; where it has a cell, a button that selects it. */
export function IssueLine({ issue }: { readonly issue: CellIssue }) {
  const styles = useStyles();
  const { state, flow } = usePane();
  const sentence = issueSentence(state.language, issue);
  if (issue.address === undefined) return <p className={styles.line}>{sentence}</p>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.button)}
      onClick={() => void flow.selectIssue(issue)}
    >
      <span className={styles.address}>{issue.address}</span> {sentence}
    </button>
  );
}
