import { literalText } from '../literalText';
import { textWidth } from '../textWidth';
import { at, PRINTED, WIDTHS } from './evaluationColumns';
import { formComposite } from './formComposite';
import { formFormulas } from './formFormulas';
import { formHead, ID_ROW, type Shown } from './formHead';
import { formRequirements } from './formRequirements';
import { formResult } from './formResult';
import type { FormRow } from './formRows';
import type { ReportSources } from './reportSources';

/** The longest strategy is read to its end up to so many lines. */
const MOST_LINES = 7;

/**
 * The rows of one form.
 *
 * @param first row of the sheet it begins in
 */
export function evaluationForm(sources: ReportSources, shown: Shown, first: number): readonly FormRow[] {
  const { scheme } = sources.grades;
  const formulas = formFormulas(sources, first + ID_ROW);
  const rows: FormRow[] = [...formHead(sources, formulas, shown)];
  let score: string | undefined;
  for (const composite of scheme.composites) {
    const part = formComposite(sources, formulas, composite, first + rows.length);
    if (part === undefined) continue;
    rows.push(...part.rows);
    if (composite.id === scheme.score) score = part.sumCell;
  }
  if (scheme.composites.length === 0) rows.push(...formRequirements(sources, formulas));
  rows.push(...formResult(sources, formulas, score, strategyLines(sources)));
  return rows;
}

function strategyLines({ grades: { scheme } }: ReportSources): number {
  const width = WIDTHS.slice(at.weight, PRINTED).reduce((sum, each) => sum + each, 0) * 0.9;
  const lines = scheme.tiers.map(({ strategy }) =>
    Math.ceil(textWidth(literalText(strategy[scheme.language])) / width),
  );
  return Math.min(MOST_LINES, Math.max(1, ...lines));
}
