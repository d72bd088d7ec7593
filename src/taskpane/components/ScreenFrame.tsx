import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../hooks/usePane';
import { Messages } from './Messages';
import { PaneFooter } from './PaneFooter';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  footer: {
    position: 'sticky',
    bottom: 0,
    // A pane zoomed to a few lines needs them for reading.
    '@media (max-height: 320px)': { position: 'static' },
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ScreenFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** The step's buttons, always in sight: the way back first, the way on last. */
  readonly footer?: ReactNode;
}

/** One step: its heading, which takes the focus when a person arrives, its content and its buttons. */
export function ScreenFrame({ title, lead, children, footer }: ScreenFrameProps) {
  const styles = useStyles();
  const { state } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { moves } = state;
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return (
    <>
      <main className={styles.main}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        <Messages />
        {children}
      </main>
      <PaneFooter />
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </>
  );
}
