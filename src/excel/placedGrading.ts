import { Refusal } from '../sheets';
import type { Area } from '../sheets';
import { createColumns } from './createColumns';
import type { CreatedColumns } from './createColumns';
import type { PlannedColumn } from './gradingPlan';
import type { PreparedGrading } from './preparedGrading';
import { removeColumns } from './removeColumns';
import type { SourceData } from './sourceData';
import type { StandingColumn } from './standingGradings';

/** A planned column with its place on the sheet. */
export interface PlacedColumn {
  readonly planned: PlannedColumn;
  readonly part: number;
  /** On the worksheet, from zero. */
  readonly column: number;
  readonly standing?: StandingColumn;
  /** Of a new column. */
  readonly created?: CreatedColumns;
  /** Which of the created it is. */
  readonly createdIndex: number;
}

/** Header and rows that our columns cover. */
export function gradedArea(source: SourceData, { row, rows }: PreparedGrading): Area {
  return { ...source.area, rows: row + rows - source.area.row };
}

/** The first column right of the data and of the columns of ours that stand there. */
function nextColumn({ area, table }: SourceData, { standing }: PreparedGrading): number {
  const ours = (standing?.columns ?? []).map(({ place }) => place.area.column);
  const last = area.column + area.columns - 1;
  return 1 + (ours.length === 0 ? last : table === undefined ? Math.max(last, ...ours) : Math.max(...ours));
}

/**
 * Gives every planned column its place: the standing one it refreshes, or a new one right of them.
 *
 * @throws what Excel refuses; new columns of a table are gone again then
 */
export async function placedGrading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: SourceData,
  prepared: PreparedGrading,
): Promise<readonly PlacedColumn[]> {
  const { assigned, standing, surplus } = prepared;
  if (source.table !== undefined && standing?.columns.some(({ place }) => place.sheet !== source.sheet)) {
    throw new Refusal('dataMoved');
  }
  const fresh = assigned.filter((column) => !column.standing).map(({ planned }) => planned);
  const area = gradedArea(source, prepared);
  const created =
    fresh.length === 0
      ? undefined
      : await createColumns(
          context,
          sheet,
          area,
          source.table,
          nextColumn(source, prepared),
          fresh.map(({ title }) => title),
        );
  const parts = standing?.record.columns.map(({ part }) => part) ?? [];
  let part = Math.max(-1, ...parts);
  let index = 0;
  const placed = assigned.map(({ planned, standing: at }): PlacedColumn => {
    if (at) return { planned, part: at.part, column: at.place.area.column, standing: at, createdIndex: -1 };
    const createdIndex = index++;
    return { planned, part: ++part, column: (created?.column ?? 0) + createdIndex, created, createdIndex };
  });
  if (surplus.length > 0) {
    const gone = surplus.map(({ place }) => ({ area: place.area, isInserted: false }));
    await removeColumns(context, sheet, source.table, gone);
  }
  return placed;
}
