import type { Frame } from 'playwright-core';

/** What stands in the active sheet, as the workbook itself says. */
export interface Standing {
  readonly rows: number;
  readonly columns: number;
  /** Texts of the header row, up to the last one that is not blank. */
  readonly headers: readonly string[];
  /** Texts of the tier column below its header, down to the last row of data; empty where there is none. */
  readonly tiers: readonly string[];
  /** Colour rules of the tier column. */
  readonly rules: readonly { readonly text: string; readonly fill: string; readonly color: string }[];
}

/**
 * Asks the workbook through office.js, in the pane's own window.
 *
 * @param headerRow zero-based
 * @param tierHeader text of the tier column's header
 * @param rows customers below the header
 */
export function gradesOf(
  pane: Frame,
  { headerRow, tierHeader, rows }: { readonly headerRow: number; readonly tierHeader: string; readonly rows: number },
): Promise<Standing> {
  return pane.evaluate(
    ([header, title, count]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const used = sheet.getUsedRange(true).load('values,rowCount,columnCount,rowIndex,columnIndex');
        await context.sync();
        const texts = (used.values[header - used.rowIndex] ?? []).map(String);
        while (texts.at(-1) === '') texts.pop();
        const column = texts.indexOf(title);
        const size = { rows: used.rowCount, columns: used.columnCount, headers: texts };
        if (column < 0) return { ...size, tiers: [], rules: [] };
        const first = header + 1 - used.rowIndex;
        const tiers = used.values.slice(first, first + count).map((row) => String(row[column]));
        const cells = sheet.getRangeByIndexes(header + 1, used.columnIndex + column, count, 1);
        const formats = cells.conditionalFormats.load('items/type');
        await context.sync();
        const parts = formats.items.map(({ cellValue }) => {
          cellValue.load('rule');
          cellValue.format.fill.load('color');
          cellValue.format.font.load('color');
          return cellValue;
        });
        await context.sync();
        const rules = parts.map(({ rule, format }) => ({
          text: rule.formula1.replace(/^="(.*)"$/, '$1'),
          fill: format.fill.color,
          color: format.font.color,
        }));
        return { ...size, tiers, rules };
      }),
    [headerRow, tierHeader, rows] as const,
  );
}
