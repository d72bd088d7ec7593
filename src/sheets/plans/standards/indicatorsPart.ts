import { schemeFacts, usedIndicators } from '../../../grading';
import type { Composite, Scheme } from '../../../grading/scheme';
import { degreeSentence, indicatorFacts, indicatorTitle, text, weightsSentence } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';
import type { PlannedBlock, PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';

const COLUMNS = ['indicator', 'source', 'direction', 'degree', 'missing', 'weight'] as const;
const ROW: readonly StyleName[] = ['label', 'text', 'text', 'text', 'text', 'weight'];

/** The indicators of each composite with weight, direction and how they are counted; then those used otherwise. */
export function indicatorsPart({ grades: { scheme } }: ReportSources, row: number): SheetPart {
  const { language, composites } = scheme;
  const blocks: PlannedBlock[] = [
    textRow(row, 0, [text(language, 'report.standards.indicators')], 'section'),
    textRow(
      row + 1,
      0,
      COLUMNS.map((column) => text(language, `report.standards.${column}`)),
      'heading',
    ),
  ];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  let at = row + 2;
  const group = (title: string) => {
    blocks.push(textRow(at, 0, [title, '', '', '', '', ''], 'group'));
    merges.push({ row: at++, column: 0, rows: 1, columns: COLUMNS.length });
  };
  for (const composite of composites) {
    group(compositeTitle(scheme, composite));
    const rows = composite.terms.map((term) => termCells(scheme, term));
    blocks.push(block(at, 0, rows, ROW));
    at += rows.length;
  }
  const rest = otherIndicators(scheme);
  if (rest.length > 0) {
    group(text(language, 'report.standards.otherIndicators'));
    for (const indicator of rest) {
      const cells = [indicatorTitle(language, indicator), indicatorFacts(language, scheme, indicator), '', '', '', ''];
      blocks.push(block(at, 0, [cells.map(literalText)], ['label', 'text', 'text', 'text', 'text', 'text']));
      merges.push({ row: at++, column: 1, rows: 1, columns: COLUMNS.length - 1 });
    }
  }
  return { rows: at - row, blocks, merges };
}

/** A composite's name, and where its weights come from. */
function compositeTitle(scheme: Scheme, { id, names, weights }: Composite): string {
  const { language } = scheme;
  const name = names[language];
  const title = id === scheme.score ? text(language, 'describe.scored', { name }) : name;
  if (weights === undefined) return title;
  const ratio = schemeFacts(scheme).consistencyRatios.get(id) ?? 0;
  return `${title}   ${weightsSentence(language, weights, ratio)}`;
}

function termCells(scheme: Scheme, term: Composite['terms'][number]): readonly PlannedCell[] {
  const { language, indicators } = scheme;
  const indicator = indicators.find(({ id }) => id === term.indicator);
  const missing = text(language, `missing.${term.missing}`);
  const optional = term.optional ? [text(language, 'describe.optional')] : [];
  return [
    literalText(indicator ? indicatorTitle(language, indicator) : term.indicator),
    literalText(indicator ? indicatorFacts(language, scheme, indicator) : ''),
    text(language, `direction.${term.direction}`),
    literalText(degreeSentence(language, scheme, term)),
    [missing, ...optional].join(text(language, 'describe.separator')),
    term.weight,
  ];
}

/** Those the scheme looks at outside its composites. */
function otherIndicators(scheme: Scheme): Scheme['indicators'] {
  const inTerms = new Set(scheme.composites.flatMap(({ terms }) => terms.map(({ indicator }) => indicator)));
  const used = new Set(usedIndicators(scheme));
  return scheme.indicators.filter(({ id }) => used.has(id) && !inTerms.has(id));
}
