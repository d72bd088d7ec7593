import { Button, makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Scheme } from '../../grading/types';
import { text } from '../../locales/text';
import { usePane } from '../hooks/usePane';
import { indicatorLabel } from '../state/indicatorLabel';
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
  radio: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { fontWeight: tokens.fontWeightSemibold },
  reason: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tiers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tier: { maxWidth: '100%' },
  missing: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
  fix: { alignSelf: 'flex-start' },
});

interface SchemeCardProps {
  readonly scheme: Scheme;
  /** Indicators it cannot do without and has no column for. */
  readonly missing: readonly string[];
}

/** A scheme to choose: its name, where it comes from, and its tiers as they will look. */
export function SchemeCard({ scheme, missing }: SchemeCardProps) {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { language, schemes, schemeId } = state;
  const id = useId();
  const columns = missing
    .map((indicator) => indicatorLabel(indicator, schemes, language))
    .join(text(language, 'basis.listSeparator'));
  return (
    <div className={mergeClasses(styles.card, scheme.id === schemeId && styles.chosen)}>
      <Radio
        className={styles.radio}
        value={scheme.id}
        disabled={missing.length > 0}
        label={<span className={styles.name}>{scheme.names[language]}</span>}
        aria-describedby={id}
      />
      <p id={id} className={styles.reason}>
        {scheme.reason[language]}
      </p>
      <ul className={styles.tiers} aria-label={say('pane.scheme.tiers')}>
        {scheme.tiers.map((tier) => (
          <li key={tier.id} className={styles.tier}>
            <TierChip tier={tier} language={language} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <p className={styles.missing}>{say('pane.scheme.missing', { columns })}</p>
          <Button size="small" className={styles.fix} onClick={() => flow.goTo('columns')}>
            {say('pane.scheme.fix')}
          </Button>
        </>
      )}
    </div>
  );
}
