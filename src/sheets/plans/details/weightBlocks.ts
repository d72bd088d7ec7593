import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import { detailWeights } from './detailWeights';
import { formulaText } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { PlannedBlock } from '../layout/sheetPlan';

/** Above the headings of the details: composites over their terms, both weights of each term, and a word once they differ. */
export function weightBlocks(sources: ReportSources): readonly PlannedBlock[] {
  const { details, grades } = sources;
  const { terms } = details.columns;
  if (terms.length === 0) return [];
  const { language, composites } = grades.scheme;
  const weights = detailWeights(sources);
  const groups = composites.flatMap(({ id, names }): readonly PlannedBlock[] => {
    const own = terms.filter(({ composite }) => composite === id);
    const [first] = own;
    const last = own[own.length - 1];
    if (!first || !last) return [];
    const width = last.points - first.value;
    const cells = [literalText(names[language]), ...Array.from({ length: width }, () => '')];
    return [
      block(
        details.groupRow,
        first.value,
        [cells],
        cells.map(() => 'group'),
      ),
    ];
  });
  const cells = terms.flatMap(({ points }, index): readonly PlannedBlock[] => [
    block(details.nominalRow, points, [[weights[index]?.nominal ?? 0]], ['share']),
    block(details.weightRow, points, [[weights[index]?.counted ?? 0]], ['weight']),
  ]);
  return [
    block(details.groupRow, 0, [[weightsChanged(sources)]], ['warning']),
    textRow(details.nominalRow, 0, [text(language, 'report.details.nominal')], 'subtitle'),
    textRow(details.weightRow, 0, [text(language, 'report.details.weight')], 'subtitle'),
    ...groups,
    ...cells,
  ];
}

/** A text that shows once a weight that counts is another than the grading had. */
function weightsChanged(sources: ReportSources): string {
  const { details, grades } = sources;
  const checks = detailWeights(sources).map(({ counted }, index) => {
    const cell = cellAddress(details.weightRow, details.columns.terms[index]?.points ?? 0);
    return `ABS(${cell}-${counted})>0.00001`;
  });
  const sentence = formulaText(text(grades.scheme.language, 'report.details.weightsChanged'));
  return `=IF(IFERROR(OR(${checks.join(',')}),TRUE),${sentence},"")`;
}
