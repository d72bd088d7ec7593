import type { BookData, CellStyle } from '../../src/host/bookData';

/** A style without what says nothing: defaults written out. */
function plainStyle(style: CellStyle = {}): CellStyle {
  const defaults: CellStyle = { numberFormat: 'General', bold: false, color: '#000000', horizontal: 'General' };
  const entries = Object.entries(style).filter(
    ([key, value]) => value !== undefined && defaults[key as keyof CellStyle] !== value,
  );
  return Object.fromEntries(entries);
}

/** All that a workbook holds, comparable: cells with their styles spelt out, tables, rules, names, parts. */
export function bookContents(data: BookData): unknown {
  return {
    names: data.names,
    // Their ids are new when one is given back.
    parts: data.customXmlParts.map(({ xml }) => xml).sort(),
    sheets: data.sheets.map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables.map(({ name, rect, columns }) => ({ name, rect, columns })),
      rules: sheet.conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule })),
      merges: sheet.merges,
      freeze: sheet.freeze,
      autoFilter: sheet.autoFilter,
      hiddenRows: sheet.hiddenRows,
      cells: Object.fromEntries(
        sheet.rows.flatMap((row, r) =>
          (row ?? []).flatMap((cell, c) => {
            if (!cell) return [];
            const { style, ...contents } = cell;
            const look = plainStyle(style === undefined ? undefined : data.styles[style]);
            const isBlank = Object.keys(contents).length === 0 && Object.keys(look).length === 0;
            return isBlank ? [] : [[`R${r + 1}C${c + 1}`, { ...contents, look }]];
          }),
        ),
      ),
    })),
  };
}

/** Of every sheet the columns that are not as wide as its others, in pixels. */
export function bookWidths(data: BookData): unknown {
  return data.sheets.map((sheet) =>
    Object.fromEntries(
      Object.entries(sheet.columnWidths).filter(([, width]) => width !== (sheet.defaultColumnWidth ?? 64)),
    ),
  );
}
