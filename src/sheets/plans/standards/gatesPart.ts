import type { Gate, Scheme } from '../../../grading/scheme';
import { conditionSentence, text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';

const COLUMNS = 6;

/** The rules that set or bound a tier whatever the score: the case, what follows, and when. */
export function gatesPart({ grades: { scheme } }: ReportSources, row: number): SheetPart {
  const { language, gates } = scheme;
  const headings = (['gate', 'gateTier', 'gateWhen'] as const).map((key) => text(language, `report.standards.${key}`));
  const rows = gates.map((gate) => [
    literalText(gate.reason[language]),
    literalText(effect(scheme, gate)),
    literalText(conditionSentence(language, scheme, gate.when)),
    '',
    '',
    '',
  ]);
  return {
    rows: 2 + rows.length,
    blocks: [
      textRow(row, 0, [text(language, 'describe.gates')], 'section'),
      textRow(row + 1, 0, [...headings, '', '', ''], 'heading'),
      block(row + 2, 0, rows, ['label', 'text', 'text', 'text', 'text', 'text']),
    ],
    merges: Array.from({ length: rows.length + 1 }, (_, index) => ({
      row: row + 1 + index,
      column: 2,
      rows: 1,
      columns: COLUMNS - 2,
    })),
  };
}

function effect({ tiers, language }: Scheme, { kind, tier: id }: Gate): string {
  const tier = tiers.find((each) => each.id === id)?.names[language];
  if (tier === undefined) return text(language, 'report.standards.gate.ungraded');
  return text(language, `report.standards.gate.${kind}`, { tier });
}
