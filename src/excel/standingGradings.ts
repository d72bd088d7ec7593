import { areaOf, sheetName } from '../sheets';
import type { Area } from '../sheets';
import { gradingName, namedRange } from './gradingNames';
import { gradingRecords } from './gradingRecords';
import type { GradingRecord, RecordedColumn } from './gradingRecords';

/** A range that a hidden name points at. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** One of our columns, where it is now. */
export interface StandingColumn extends RecordedColumn {
  readonly place: Place;
}

/** A grading whose columns, or some of them, are still in the workbook. */
export interface StandingGrading {
  readonly record: GradingRecord;
  readonly columns: readonly StandingColumn[];
  /** Header of the customers' numbers. */
  readonly key?: Place;
  readonly legend?: Place;
}

function placeOf(range: Excel.Range | undefined): Place | undefined {
  if (!range || range.isNullObject) return undefined;
  return { sheet: sheetName(range.address) ?? '', area: areaOf(range.address) };
}

/** Where the gradings of the workbook stand now, oldest first; those whose columns are all gone are left out. */
export async function standingGradings(context: Excel.RequestContext): Promise<readonly StandingGrading[]> {
  const records = await gradingRecords(context);
  const ranges = new Map<string, Excel.Range>();
  for (const { number, columns } of records) {
    for (const part of [...columns.map((column) => column.part), 'key', 'legend'] as const) {
      const name = gradingName(number, part);
      ranges.set(name, namedRange(context, name).load('address'));
    }
  }
  await context.sync();
  return records.flatMap((record) => {
    const at = (part: number | 'key' | 'legend') => placeOf(ranges.get(gradingName(record.number, part)));
    const columns = record.columns.flatMap((column) => {
      const place = at(column.part);
      return place ? [{ ...column, place }] : [];
    });
    return columns.length === 0 ? [] : [{ record, columns, key: at('key'), legend: at('legend') }];
  });
}
