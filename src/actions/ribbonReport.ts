import type { Coded } from '../locales';
import type { Outcome, TakenBack } from './types';

/** What a ribbon command has just done, or why it did not; the pane shows it. */
export type RibbonReport =
  | { readonly kind: 'graded'; readonly outcome: Outcome }
  | { readonly kind: 'takenBack'; readonly takenBack: TakenBack }
  | { readonly kind: 'failed'; readonly failure: Coded };

let latest: RibbonReport | undefined;
const listeners = new Set<() => void>();

/** The latest report; undefined: none, or it was dismissed. */
export function ribbonReport(): RibbonReport | undefined {
  return latest;
}

/** Makes a report the latest and tells who listens; undefined dismisses it. */
export function reportFromRibbon(report: RibbonReport | undefined): void {
  latest = report;
  listeners.forEach((listener) => listener());
}

/** Tells whenever there is another report. @returns stops telling */
export function watchRibbon(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
