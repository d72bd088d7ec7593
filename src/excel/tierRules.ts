import type { Scheme } from '../grading/types';

/**
 * Colours the tiers: one native "cell value equals" rule per tier, on the column's data cells alone. Rules that stood on
 * these cells before go first.
 */
export function setTierRules(cells: Excel.Range | Excel.RangeAreas, scheme: Scheme): void {
  cells.conditionalFormats.clearAll();
  for (const { names, colour } of scheme.tiers) {
    const rule = cells.conditionalFormats.add('CellValue').cellValue;
    rule.format.fill.color = colour.fill;
    rule.format.font.color = colour.text;
    rule.rule = { formula1: `="${names[scheme.language].replaceAll('"', '""')}"`, operator: 'EqualTo' };
  }
}
