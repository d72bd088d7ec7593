import type { Coded } from '../locales';
import type { Outcome, TakenBack } from './types';
import type { WrittenReport } from './writeReports';

/** What a ribbon command has just done, or why it did not; the pane shows it. */
export type RibbonReport =
  | { readonly kind: 'graded'; readonly outcome: Outcome }
  | { readonly kind: 'reported'; readonly written: readonly WrittenReport[]; readonly leftOut: readonly Coded[] }
  | { readonly kind: 'takenBack'; readonly takenBack: TakenBack }
  | { readonly kind: 'failed'; readonly failure: Coded };

/** A report nobody has been told of yet: a button may be pressed before the pane has been drawn. */
let untold: RibbonReport | undefined;
const listeners = new Set<(report: RibbonReport) => void>();

/** Tells whoever listens, or keeps the report for the first who will. */
export function reportFromRibbon(report: RibbonReport): void {
  if (listeners.size === 0) untold = report;
  listeners.forEach((listener) => listener(report));
}

/** Tells of every report, also of one that came too early. @returns stops telling */
export function watchRibbon(listener: (report: RibbonReport) => void): () => void {
  listeners.add(listener);
  if (untold) listener(untold);
  untold = undefined;
  return () => listeners.delete(listener);
}
