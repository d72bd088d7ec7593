import type { TextKey } from '../texts/textOf';

/** A workbook that ships with the workbench. */
export interface Sample {
  readonly id: string;
  readonly text: TextKey;
  readonly file: string;
}

/** The first one is opened first. */
export const samples: readonly [Sample, ...(readonly Sample[])] = [
  { id: 'customers', text: 'sampleSynthetic', file: 'customers.zh-CN.xlsx' },
  { id: 'northwind', text: 'sampleNorthwind', file: 'northwind.xlsx' },
];
