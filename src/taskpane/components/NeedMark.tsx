import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    outlineStyle: 'solid',
    outlineWidth: '1px',
    outlineOffset: '-1px',
    outlineColor: 'transparent',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  lacking: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    outlineColor: tokens.colorStatusDangerBorder1,
  },
  required: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    outlineColor: tokens.colorBrandStroke2,
  },
  other: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
});

interface NeedMarkProps {
  readonly kind: 'lacking' | 'required' | 'other';
  readonly children: ReactNode;
}

/** How much an indicator is needed, in a word: Fluent's badge alone would be a hundredth of all that ships. */
export function NeedMark({ kind, children }: NeedMarkProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[kind])}>{children}</span>;
}
