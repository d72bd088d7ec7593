import { dataPlace, keptSchemes, locatedData, runExcel, sourceData } from '../excel';
import type { SourceData } from '../excel';
import { presets } from '../grading';
import { problemLines } from '../locales';
import { areaAddress, columnLetters, knownHeaders } from '../sheets';
import type { DataSource, DataTarget, RunOptions } from './types';

/** What the pane is shown of data that was read. */
export function dataSource(source: SourceData): DataSource {
  return {
    sheet: source.sheet,
    address: areaAddress(source.area),
    table: source.table,
    rowCount: source.customers.rows.length,
    columns: source.columns.map(({ header, column, isOurs, sample }, index) => ({
      index,
      letter: columnLetters(column),
      header,
      sample,
      isOurs,
    })),
    notes: source.notes,
  };
}

/**
 * Finds customers on a sheet: where the header is, which columns there are, how many customers, what is left out.
 *
 * @throws Refusal `emptySheet`, `noSheet`, `noTable`, `noHeader`, `noRows`
 */
export function findData(target: DataTarget, options: RunOptions = {}): Promise<DataSource> {
  return runExcel(async (context) => {
    const located = await locatedData(context, target);
    const { schemes, refused } = await keptSchemes(context);
    const place = await dataPlace(context, located, knownHeaders([...presets, ...schemes]));
    const onStep = (done: number) => options.onProgress?.({ phase: 'read', done });
    const found = dataSource(await sourceData(context, place, { onStep, signal: options.signal }));
    const remarks = refused.map(({ id, problems }) => ({
      code: 'keptSchemeRefused',
      params: { scheme: id, count: problems.length, problems: problemLines(options.language ?? 'zh-CN', problems) },
    }));
    return { ...found, notes: [...found.notes, ...remarks] };
  });
}
