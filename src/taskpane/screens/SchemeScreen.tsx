import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  RadioGroup,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { BackButton } from '../components/BackButton';
import { SchemeCard } from '../components/SchemeCard';
import { ScreenFrame } from '../components/ScreenFrame';
import { usePane } from '../hooks/usePane';
import { foundSchemes } from '../state/foundSchemes';
import { offeredSchemes } from '../state/offeredSchemes';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  lacking: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
});

/** The grading standards there are, to be searched; those that lack columns come last and say which. */
export function SchemeScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const [query, setQuery] = useState('');
  const isWorking = state.task?.kind === 'preview';
  const { usable, lacking } = foundSchemes(offeredSchemes(state), query, state.language, Object.keys(state.mapping));
  return (
    <ScreenFrame
      title={say('pane.scheme.title')}
      lead={say('pane.scheme.lead')}
      footer={
        <>
          <BackButton />
          <Button
            appearance="primary"
            disabledFocusable={state.schemeId === undefined || isWorking}
            onClick={() => void flow.preview()}
          >
            {say('pane.scheme.preview')}
          </Button>
        </>
      }
    >
      {state.schemeId === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('pane.scheme.noneUsable')}</MessageBarBody>
        </MessageBar>
      )}
      <SearchBox
        className={styles.search}
        placeholder={say('pane.scheme.search')}
        aria-label={say('pane.scheme.search')}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      {usable.length + lacking.length === 0 && <p role="status">{say('pane.scheme.noneFound', { query })}</p>}
      <RadioGroup
        className={styles.cards}
        aria-label={say('pane.scheme.title')}
        value={state.schemeId ?? ''}
        onChange={(_event, { value }) => flow.chooseScheme(value)}
      >
        {usable.map((scheme) => (
          <SchemeCard key={scheme.id} scheme={scheme} />
        ))}
        {lacking.length > 0 && (
          <h2 className={styles.lacking}>{say('pane.scheme.lacking', { count: lacking.length })}</h2>
        )}
        {lacking.map((scheme) => (
          <SchemeCard key={scheme.id} scheme={scheme} />
        ))}
      </RadioGroup>
    </ScreenFrame>
  );
}
