/**
 * The task pane: React and Fluent over the actions. It shows and asks; what is done to the workbook is done in
 * `actions`, and what is said comes from `locales`.
 */
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../grading/types';
import { PaneLayout } from './components/PaneLayout';
import { PaneContext } from './hooks/usePane';
import { useForcedColors } from './hooks/useForcedColors';
import { useOfficeTheme } from './hooks/useOfficeTheme';
import type { PaneActions } from './state/PaneActions';
import { createPaneFlow } from './state/paneFlow';
import { languageChoice } from './state/languageChoice';
import { initialState, paneReducer } from './state/paneReducer';
import { createStore } from './state/store';
import { workbookActions } from './state/workbookActions';
import { paneTheme } from './theme/paneTheme';
import { colorScheme, themeKind, type OfficeColours } from './theme/themeKind';

interface AppProps {
  /** The language Office shows itself in; the person can change the pane's own. */
  readonly language: Language;
  /** Asks for the colours of Office; a host without themes has none. */
  readonly officeTheme?: () => OfficeColours | undefined;
  /** Those on the workbook, unless a test of a screen has its own. */
  readonly actions?: PaneActions;
}

const noTheme = () => undefined;

/** The pane, from the moment Office is ready. */
export function App({ language, officeTheme = noTheme, actions = workbookActions }: AppProps) {
  const [pane] = useState(() => {
    const store = createStore(paneReducer, initialState(languageChoice() ?? language, actions.schemes));
    return { store, flow: createPaneFlow(store, actions) };
  });
  useEffect(() => pane.flow.open(), [pane]);
  const hasForcedColors = useForcedColors();
  const theme = useOfficeTheme(officeTheme);
  const kind = hasForcedColors ? 'contrast' : themeKind(theme);
  const fluentTheme = useMemo(() => paneTheme(kind), [kind]);
  useEffect(() => {
    document.documentElement.style.colorScheme = colorScheme(kind);
  }, [kind]);
  return (
    <FluentProvider theme={fluentTheme}>
      <PaneContext value={pane}>
        <PaneLayout />
      </PaneContext>
    </FluentProvider>
  );
}
