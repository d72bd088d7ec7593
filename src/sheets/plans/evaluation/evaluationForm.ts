import { formComposite } from './formComposite';
import { formFormulas } from './formFormulas';
import { formHead, ID_ROW, type Shown } from './formHead';
import type { FormLists } from './formLists';
import { formRequirements } from './formRequirements';
import { formResult } from './formResult';
import type { FormRow } from './formRows';
import type { ReportSources } from '../reportSources';

/**
 * The rows of one form: who, each composite line by line, or what the tiers ask for where nothing is weighed, the result.
 *
 * @param first row of the sheet it begins in
 */
export function evaluationForm(
  sources: ReportSources,
  lists: FormLists,
  shown: Shown,
  first: number,
): readonly FormRow[] {
  const { scheme } = sources.grades;
  const formulas = formFormulas(sources, first + ID_ROW);
  const rows: FormRow[] = [...formHead(sources, formulas, lists, shown, first)];
  let score: string | undefined;
  for (const composite of scheme.composites) {
    const part = formComposite(sources, formulas, lists, composite, first + rows.length);
    if (part === undefined) continue;
    rows.push(...part.rows);
    if (composite.id === scheme.score) score = part.sumCell;
  }
  if (scheme.composites.length === 0) rows.push(...formRequirements(sources, formulas));
  rows.push(...formResult(sources, formulas, lists, score, first));
  return rows;
}
