import { attributesText } from '../xml/patched';
import { isOn, type XmlElement } from '../xml/XmlElement';
import { DEFAULT_COLUMN_PIXELS, pixelsOf, widthOf } from './pixels';
import type { SheetAspect } from './SheetAspect';

/** Columns beyond this are described in one stroke by most files ("all the others"); their look is left to the file. */
const LAST_LISTED = 1024;
/** A live sheet counts in whole pixels. */
const TOLERANCE = 0.75;

interface Columns {
  readonly widths: Readonly<Record<number, number>>;
  readonly hidden: readonly number[];
}

/** Column widths in pixels, and hidden columns. */
export const columns: SheetAspect<Columns> = {
  element: 'cols',
  read([list]) {
    const widths: Record<number, number> = {};
    const hidden: number[] = [];
    for (const { attributes } of list?.children ?? []) {
      const width = attributes['width'];
      const last = Math.min(Number(attributes['max']), LAST_LISTED);
      for (let column = Number(attributes['min']) - 1; column < last; column++) {
        if (width !== undefined) widths[column] = pixelsOf(Number(width));
        if (isOn(attributes['hidden'])) hidden.push(column);
      }
    }
    return { widths, hidden };
  },
  of: (data) => ({ widths: data.columnWidths, hidden: data.hiddenColumns }),
  write(next, elements, sheet) {
    const before = columns.read(elements, sheet);
    const list = elements[0]?.children ?? [];
    const normal = defaultColumnPixels(sheet.root) ?? DEFAULT_COLUMN_PIXELS;
    const changed = changedColumns(before, next, normal);
    if (changed.size === 0) return elements.map((one) => sheet.xml.slice(one.start, one.end)).join('');
    const count = Math.max(
      0,
      ...list.map((col) => Math.min(Number(col.attributes['max']), LAST_LISTED)),
      ...[...changed].map((one) => one + 1),
    );
    const runs: { min: number; max: number; text: string }[] = [];
    for (let column = 0; column < count; column++) {
      const old = list.find(
        (col) => Number(col.attributes['min']) <= column + 1 && column < Number(col.attributes['max']),
      );
      const text = attributesText(
        changed.has(column)
          ? changedCol(old, next, column, normal)
          : { ...old?.attributes, min: undefined, max: undefined },
      );
      if (!old && !changed.has(column)) continue;
      const last = runs.at(-1);
      if (last?.text === text && last.max === column) last.max = column + 1;
      else runs.push({ min: column + 1, max: column + 1, text });
    }
    const rest = list
      .filter((col) => Number(col.attributes['max']) > Math.max(count, LAST_LISTED))
      .map((col) => ({
        min: Math.max(count, LAST_LISTED, Number(col.attributes['min']) - 1) + 1,
        max: Number(col.attributes['max']),
        text: attributesText({ ...col.attributes, min: undefined, max: undefined }),
      }));
    return `<cols>${[...runs, ...rest].map(({ min, max, text }) => `<col min="${min}" max="${max}"${text}/>`).join('')}</cols>`;
  },
};

/** The width of columns nobody sized, where the sheet has its own. */
export function defaultColumnPixels(root: XmlElement): number | undefined {
  const format = root.children.find((child) => child.name === 'sheetFormatPr')?.attributes;
  if (format?.['defaultColWidth'] !== undefined) return pixelsOf(Number(format['defaultColWidth']));
  return undefined;
}

function changedColumns(before: Columns, next: Columns, normal: number): Set<number> {
  const hiddenBefore = new Set(before.hidden);
  const hiddenNext = new Set(next.hidden);
  const all = [...Object.keys(before.widths), ...Object.keys(next.widths), ...before.hidden, ...next.hidden].map(
    Number,
  );
  return new Set(
    all.filter((column) => {
      if (hiddenBefore.has(column) !== hiddenNext.has(column)) return true;
      // A hidden column's width shows nowhere, and a live sheet may know it as 0.
      if (hiddenNext.has(column)) return false;
      return Math.abs((before.widths[column] ?? normal) - (next.widths[column] ?? normal)) > TOLERANCE;
    }),
  );
}

function changedCol(old: XmlElement | undefined, next: Columns, column: number, normal: number) {
  const pixels = next.widths[column];
  return {
    ...old?.attributes,
    min: undefined,
    max: undefined,
    width: widthOf(pixels ?? normal),
    customWidth: pixels === undefined ? undefined : 1,
    bestFit: undefined,
    hidden: next.hidden.includes(column) ? 1 : undefined,
  };
}
