import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { BackButton } from '../components/BackButton';
import { ColumnGroup } from '../components/ColumnGroup';
import { ScreenFrame } from '../components/ScreenFrame';
import { usePane } from '../hooks/usePane';
import { columnChoices } from '../state/columnChoices';
import { offeredSchemes } from '../state/offeredSchemes';

const useStyles = makeStyles({
  toggle: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Which column is which indicator: what was found by header, open to correction, nothing taken silently. */
export function ColumnsScreen() {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const choices = columnChoices(offeredSchemes(state), state.matches, state.mapping);
  // What stands where is settled on arrival: a line must not jump to another group while one is choosing.
  const [matched] = useState(
    () =>
      new Set(
        choices
          .filter(({ indicator, need }) => state.mapping[indicator] !== undefined || need === 'derived')
          .map(({ indicator }) => indicator),
      ),
  );
  const identity = choices.filter(({ indicator }) => indicator === 'id' || indicator === 'name');
  const indicators = choices.filter((choice) => !identity.includes(choice));
  const found = indicators.filter(({ indicator }) => matched.has(indicator));
  const others = indicators.filter(({ indicator }) => !matched.has(indicator));
  const lacksRequired = others.some(({ need }) => need === 'required');
  const [isOpen, setIsOpen] = useState(lacksRequired || found.length === 0);
  return (
    <ScreenFrame
      title={say('pane.columns.title')}
      lead={say('pane.columns.lead')}
      footer={
        <>
          <BackButton />
          <Button appearance="primary" onClick={() => flow.goTo('scheme')}>
            {say('pane.next')}
          </Button>
        </>
      }
    >
      {found.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('pane.columns.none')}</MessageBarBody>
        </MessageBar>
      )}
      <ColumnGroup title={say('pane.columns.identity')} choices={identity} />
      {found.length > 0 && <ColumnGroup title={say('pane.columns.matched', { count: found.length })} choices={found} />}
      {others.length > 0 && (
        <Button appearance="subtle" className={styles.toggle} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? say('pane.columns.hideUnmatched') : say('pane.columns.showUnmatched', { count: others.length })}
        </Button>
      )}
      {isOpen && others.length > 0 && (
        <ColumnGroup title={say('pane.columns.unmatched', { count: others.length })} choices={others} />
      )}
    </ScreenFrame>
  );
}
