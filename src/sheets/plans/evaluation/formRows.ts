import type { Area } from '../../types';
import type { PlannedCell, PlannedChoice, PlannedInputs } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';

/** A cell of a form, over one column or several. */
export interface FormCell {
  readonly column: number;
  /** Columns it covers; 1 unless given. A short text runs over into them. */
  readonly columns?: number;
  /** They are one cell, in which a long text wraps. */
  readonly isMerged?: boolean;
  readonly cell: PlannedCell;
  readonly style: StyleName;
}

/** One row of a form. */
export interface FormRow {
  /** Points. */
  readonly height: number;
  readonly cells: readonly FormCell[];
  /** What people type here: columns by field, and whom it is about. */
  readonly inputs?: {
    readonly fields: Readonly<Record<string, number>>;
    /** `document`, the customer whose id stands in a cell, or the one that a mark above is about. */
    readonly about: 'document' | 'above' | { readonly cell: string };
  };
  readonly choice?: Omit<PlannedChoice, 'area'> & { readonly column: number };
  /** Columns that take the colours of the tier they name. */
  readonly tiers?: readonly number[];
}

/** A look of some cells. */
export interface Look {
  readonly area: Area;
  readonly style: StyleName;
}

/** Rows of forms as the parts of a plan. */
export interface PlacedRows {
  readonly looks: readonly Look[];
  readonly merges: readonly Area[];
  readonly inputs: readonly PlannedInputs[];
  readonly choices: readonly PlannedChoice[];
  readonly tierAreas: readonly Area[];
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
}

/** Lays rows out on a sheet. @param first row of the sheet they begin in */
export function placedRows(rows: readonly FormRow[], first: number): PlacedRows {
  const cells = rows.flatMap((line, at) =>
    line.cells.map(({ column, columns = 1, style }) => ({
      area: { row: first + at, column, rows: 1, columns },
      style,
    })),
  );
  return {
    looks: joinedDown(cells),
    merges: rows.flatMap((line, at) =>
      line.cells
        .filter(({ isMerged }) => isMerged)
        .map(({ column, columns = 1 }) => ({ row: first + at, column, rows: 1, columns })),
    ),
    inputs: rows.flatMap(({ inputs }, at) => (inputs === undefined ? [] : [input(inputs, first + at)])),
    choices: rows.flatMap(({ choice }, at) => {
      if (choice === undefined) return [];
      const { column, ...offered } = choice;
      return [{ ...offered, area: { row: first + at, column, rows: 1, columns: 1 } }];
    }),
    tierAreas: rows.flatMap(({ tiers = [] }, at) =>
      tiers.map((column) => ({ row: first + at, column, rows: 1, columns: 1 })),
    ),
    heights: heightsOf(rows, first),
  };
}

/** Rows placed one after the other as one. */
export function joinedPlaces(parts: readonly PlacedRows[]): PlacedRows {
  return {
    looks: parts.flatMap(({ looks }) => looks),
    merges: parts.flatMap(({ merges }) => merges),
    inputs: parts.flatMap(({ inputs }) => inputs),
    choices: parts.flatMap(({ choices }) => choices),
    tierAreas: parts.flatMap(({ tierAreas }) => tierAreas),
    heights: parts.flatMap(({ heights }) => heights),
  };
}

/** The contents of a row over so many columns. */
export function rowContents({ cells }: FormRow, width: number): readonly PlannedCell[] {
  const contents: PlannedCell[] = Array.from({ length: width }, () => '');
  for (const { column, cell } of cells) contents[column] = cell;
  return contents;
}

function input({ fields, about }: NonNullable<FormRow['inputs']>, row: number): PlannedInputs {
  const given = { row, rows: 1, fields, holdFormulas: true };
  if (typeof about === 'object') return { ...given, subject: () => about.cell, isAboutCell: true };
  return { ...given, subject: () => '', isAboutAbove: about === 'above' };
}

/** Looks of cells below each other as one. */
function joinedDown(looks: readonly Look[]): readonly Look[] {
  const open = new Map<string, Look>();
  const joined: Look[] = [];
  for (const look of looks) {
    const { column, columns, row } = look.area;
    const key = `${column},${columns},${look.style}`;
    const above = open.get(key);
    if (above && above.area.row + above.area.rows === row) {
      open.set(key, { ...above, area: { ...above.area, rows: above.area.rows + 1 } });
      continue;
    }
    if (above) joined.push(above);
    open.set(key, look);
  }
  return [...joined, ...open.values()];
}

/** Rows of one height below each other as one. */
function heightsOf(rows: readonly FormRow[], first: number): PlacedRows['heights'] {
  const heights: { row: number; rows: number; points: number }[] = [];
  for (const [at, { height: points }] of rows.entries()) {
    const last = heights[heights.length - 1];
    if (last?.points === points) last.rows++;
    else heights.push({ row: first + at, rows: 1, points });
  }
  return heights;
}
