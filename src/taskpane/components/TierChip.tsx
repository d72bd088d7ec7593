import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language, Scheme } from '../../grading/types';

type Tier = Scheme['tiers'][number];

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // Seen only where the system paints its own colours over ours: the chip keeps its shape there.
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** A tier as it will look on the sheet: its name on its colour. */
export function TierChip({ tier, language }: { readonly tier: Tier; readonly language: Language }) {
  const styles = useStyles();
  return (
    <span className={styles.chip} style={{ backgroundColor: tier.colour.fill, color: tier.colour.text }}>
      {tier.names[language]}
    </span>
  );
}
