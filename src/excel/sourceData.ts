import { columnLetters, customerRowSteps, headerText, isDate1904, Refusal } from '../sheets';
import type { Area, CustomerTable, SheetColumn, SheetIssue } from '../sheets';
import type { DataPlace } from './dataPlace';
import { inTurns } from './inTurns';
import { readArea } from './readArea';
import { rowRuns } from './rowRuns';
import type { RowRun } from './rowRuns';
import { standingGradings } from './standingGradings';
import type { StandingColumn, StandingGrading } from './standingGradings';
import type { Steps } from './steps';

/** A column of the data. */
export interface SourceColumn extends SheetColumn {
  /** An earlier grading wrote it. */
  readonly isOurs: boolean;
  /** The first few texts as displayed. */
  readonly sample: readonly string[];
}

/** Customers read from a sheet. */
export interface SourceData {
  readonly sheet: string;
  readonly table?: string;
  /** From the header row to the last customer. */
  readonly area: Area;
  /** All columns, ours included, left to right. */
  readonly columns: readonly SourceColumn[];
  /** The same columns, with the rows that are customers. */
  readonly customers: CustomerTable;
  /** Rows of the data cut into runs that are all hidden or all shown. */
  readonly runs: readonly RowRun[];
  readonly notes: readonly SheetIssue[];
  /** Gradings whose columns stand beside this header. */
  readonly standing: readonly StandingGrading[];
}

const SAMPLE_ROWS = 5;

/**
 * Reads the customers of a place, block by block; tells them from totals, blank rows and remarks.
 *
 * @throws Refusal `noRows`
 */
export async function sourceData(
  context: Excel.RequestContext,
  place: DataPlace,
  steps: Steps = {},
): Promise<SourceData> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const firstRow = place.area.row + (place.units ? 2 : 1);
  const body: Area = { ...place.area, row: firstRow, rows: place.area.row + place.area.rows - firstRow };
  const samples = sheet
    .getRangeByIndexes(body.row, body.column, Math.min(SAMPLE_ROWS, body.rows), body.columns)
    .load('text');
  const standing = (await standingGradings(context)).filter(({ columns }) =>
    columns.some((each) => isBeside(place, each)),
  );
  const ours = new Set(standing.flatMap(({ columns }) => columns.map((column) => column.place.area.column)));
  const cells = await readArea(context, sheet, body, steps);

  const columns = place.headers.map((header, index): SourceColumn => {
    const column = body.column + index;
    const unit = headerText(header).unit ?? place.units?.[index];
    const sample = samples.text.map((row) => row[index] ?? '');
    return { header, column, unit, cells: cells[index] ?? [], isOurs: ours.has(column), sample };
  });
  const own = columns.filter(({ isOurs }) => !isOurs);
  const { rows, notes } = await inTurns(customerRowSteps(own, firstRow), { signal: steps.signal });
  const last = rows[rows.length - 1];
  if (last === undefined) throw new Refusal('noRows', { sheet: place.sheet });
  const { runs, hidden } = await rowRuns(context, sheet, firstRow, firstRow + last + 1);
  const texts = own.map(({ sample }) => sample);
  const firstCells = own.map((column) => column.cells.slice(0, SAMPLE_ROWS));
  return {
    sheet: place.sheet,
    table: place.table,
    area: { ...place.area, rows: firstRow + last + 1 - place.area.row },
    columns,
    customers: { columns, firstRow, rows, date1904: isDate1904(firstCells.flat(), texts.flat()) },
    runs,
    notes: [...placeNotes(place), ...notes, ...sameHeaders(own), ...hiddenNote(hidden)],
    standing,
  };
}

/** Whether one of our columns belongs to this data: under the same header row, and inside the table where it is one. */
function isBeside({ sheet, table, area }: DataPlace, { place }: StandingColumn): boolean {
  const { row, column } = place.area;
  const isInside = column >= area.column && column < area.column + area.columns;
  return place.sheet === sheet && row === area.row && (table === undefined || isInside);
}

function placeNotes({ area, titleRows, units }: DataPlace): readonly SheetIssue[] {
  const headerRow = area.row + 1;
  return [
    ...(titleRows > 0 ? [{ code: 'titleRows', params: { headerRow, count: titleRows } }] : []),
    ...(units ? [{ code: 'unitsRow', params: { rowNumber: headerRow + 1 }, rowNumber: headerRow + 1 }] : []),
  ];
}

/** One note per header that stands over more than one column. */
function sameHeaders(columns: readonly SourceColumn[]): readonly SheetIssue[] {
  const byKey = new Map<string, SourceColumn[]>();
  for (const column of columns) {
    const { key } = headerText(column.header);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  return [...byKey.values()].flatMap((same) => {
    const first = same[0];
    if (!first || same.length === 1) return [];
    const letters = same.map(({ column }) => columnLetters(column)).join(', ');
    return [
      { code: 'sameHeader', params: { column: first.header, count: same.length, letters }, column: first.header },
    ];
  });
}

function hiddenNote(count: number): readonly SheetIssue[] {
  return count > 0 ? [{ code: 'hiddenRows', params: { count } }] : [];
}
