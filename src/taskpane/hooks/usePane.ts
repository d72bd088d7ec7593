import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { text, type TextParams } from '../../locales/text';
import type { PaneEvent } from '../state/events';
import type { PaneFlow } from '../state/paneFlow';
import type { Store } from '../state/store';
import type { PaneState } from '../state/types';
import type { PaneText } from './paneText';

/** What every part of the pane is given. */
export interface PaneContextValue {
  readonly store: Store<PaneState, PaneEvent>;
  readonly flow: PaneFlow;
}

export const PaneContext = createContext<PaneContextValue | undefined>(undefined);

export interface Pane {
  readonly state: PaneState;
  readonly flow: PaneFlow;
  /** A text of the pane in its language. */
  readonly say: (key: PaneText, params?: TextParams) => string;
}

/** The pane's state, what can be done in it, and its language. Draws again whenever the state changes. */
export function usePane(): Pane {
  const context = useContext(PaneContext);
  if (context === undefined) throw new RangeError('usePane requires a PaneContext around it');
  const { store, flow } = context;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { language } = state;
  const say = useMemo(() => (key: PaneText, params?: TextParams) => text(language, key, params), [language]);
  return { state, flow, say };
}
