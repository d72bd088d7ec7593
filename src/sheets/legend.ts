import type { Scheme, TierSummary } from '../grading/types';
import { formatDate, text } from '../locales';
import { literalText } from './literalText';

/** Width of a legend's first column, in characters. */
export const LEGEND_WIDTH = 20;

/** A block beside the data that says what the colours mean, and when and by what they were given. */
export interface Legend {
  /** Three columns: text (literal already), count, share. */
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  /** Fill and text colour of the first cell of a row, where it has its own. */
  readonly colours: readonly ({ readonly fill: string; readonly text: string } | undefined)[];
  /** Width of the first column, in characters. */
  readonly width: number;
}

/**
 * The legend of a grading, in the scheme's language: a line per tier, then the scheme, its version and the dates.
 *
 * @param asOf serial day number the grading refers to
 * @param gradedOn serial day number of the day it was made
 */
export function legend(
  scheme: Scheme,
  summary: readonly TierSummary[],
  asOf: number | undefined,
  gradedOn: number,
): Legend {
  const { language } = scheme;
  const line = (shown: string) => [literalText(shown), '', ''];
  const tiers = scheme.tiers.map((tier) => {
    const found = summary.find((each) => each.tier === tier.id);
    return [literalText(tier.names[language]), found?.count ?? 0, found?.share ?? 0];
  });
  const remarks = [
    line(text(language, 'legend.scheme', { name: scheme.names[language], version: scheme.version })),
    ...(asOf === undefined ? [] : [line(text(language, 'legend.asOf', { date: formatDate(language, asOf) }))]),
    line(text(language, 'legend.gradedOn', { date: formatDate(language, gradedOn) })),
  ];
  const heading = [text(language, 'legend.title'), text(language, 'legend.count'), text(language, 'legend.share')];
  return {
    cells: [heading, ...tiers, ...remarks],
    colours: [undefined, ...scheme.tiers.map(({ colour }) => colour), ...remarks.map(() => undefined)],
    width: LEGEND_WIDTH,
  };
}
