import { Button, makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import { issueText } from '../../actions/issueText';
import { missingColumns } from '../../grading';
import type { Scheme } from '../../grading/types';
import { usePane } from '../hooks/usePane';
import { TierChip } from './TierChip';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  radio: { margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0 0 calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { fontWeight: tokens.fontWeightSemibold },
  // Fluent greys what is not chosen; only what cannot be chosen is grey here.
  usable: { color: tokens.colorNeutralForeground1 },
  reason: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Enough to tell schemes apart; the chosen one says all.
  short: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
  tiers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tier: { maxWidth: '100%' },
  missing: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  fix: { alignSelf: 'flex-start' },
});

/** A scheme to choose: its name, where it comes from, and its tiers as they will look; or what it lacks. */
export function SchemeCard({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { language, schemeId, mapping } = state;
  const isChosen = scheme.id === schemeId;
  const isOwn = state.grading.ownSchemes.includes(scheme);
  const missing = missingColumns(scheme, Object.keys(mapping));
  const id = useId();
  const reasons = scheme.reason[language].split('\n');
  return (
    <div className={mergeClasses(styles.card, isChosen && styles.chosen)}>
      <Radio
        className={styles.radio}
        value={scheme.id}
        disabled={missing.length > 0}
        label={
          <span className={mergeClasses(styles.name, missing.length === 0 && styles.usable)}>
            {scheme.names[language]}
          </span>
        }
        aria-describedby={id}
      />
      {isOwn && <p className={styles.reason}>{say('pane.scheme.own')}</p>}
      <p id={id} className={mergeClasses(styles.reason, !isChosen && styles.short)}>
        {reasons[0]}
      </p>
      <ul className={styles.tiers} aria-label={say('pane.scheme.tiers')}>
        {scheme.tiers.map((tier) => (
          <li key={tier.id} className={styles.tier}>
            <TierChip tier={tier} language={language} />
          </li>
        ))}
      </ul>
      {isChosen &&
        reasons.slice(1).map((reason) => (
          <p key={reason} className={styles.reason}>
            {reason}
          </p>
        ))}
      {missing.map((issue) => (
        <p key={`${issue.code} ${issue.params.composite ?? issue.params.indicator}`} className={styles.missing}>
          <Warning16Regular className={styles.icon} aria-hidden="true" />
          <span>{issueText(language, issue, scheme)}</span>
        </p>
      ))}
      {missing.length > 0 && (
        <Button size="small" className={styles.fix} onClick={() => flow.goTo('columns')}>
          {say('pane.scheme.fix')}
        </Button>
      )}
    </div>
  );
}
