import { insertSheet, runExcel } from '../excel';
import type { Language } from '../grading/types';
import { text } from '../locales';
import { findData } from './findData';
import type { DataSource } from './types';

/**
 * Puts the sample customers (synthetic data) on a new sheet and finds them there. Nothing that is there is changed.
 */
export async function insertSample(language: Language): Promise<DataSource> {
  // Loaded when it is asked for: most people never do.
  const { default: sample } = await import('../../assets/samples/customers.zh-CN.json');
  const sheet = await runExcel((context) =>
    insertSheet(context, {
      name: text(language, 'sample.sheet'),
      title: text(language, 'sample.mark'),
      headers: sample.headers,
      rows: (sample.columns[0] ?? []).map((_, row) => sample.columns.map((column) => column[row] ?? undefined)),
      formats: Object.fromEntries(sample.formats.entries()),
    }),
  );
  return findData({ kind: 'sheetNamed', sheet });
}
