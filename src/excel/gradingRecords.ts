import type { GradedVersion, GradeColumnKey } from '../sheets';

/** What the workbook remembers of one grading, in its settings; where it stands is remembered by hidden names. */
export interface GradingRecord {
  /** Part of its names. */
  readonly number: number;
  readonly schemeId: string;
  readonly schemeVersion: string;
  /** `YYYY-MM-DD` */
  readonly asOf?: string;
  /** `YYYY-MM-DD` */
  readonly gradedOn: string;
  /** Header text by indicator id, also `id` and `name`. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Fingerprint of the mapped columns, to tell whether they changed since. */
  readonly dataHash: number;
  readonly columns: readonly RecordedColumn[];
  /** Oldest first; gradings before there was a history are not in it. */
  readonly history?: readonly GradedVersion[];
}

export interface RecordedColumn {
  /** Part of its name. */
  readonly part: number;
  readonly key: GradeColumnKey;
  /** As we wrote it; a header that says something else was renamed by a person. */
  readonly title: string;
}

const SETTING = 'Tierwise.gradings';

/** All gradings the workbook remembers, oldest first. */
export async function gradingRecords(context: Excel.RequestContext): Promise<readonly GradingRecord[]> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load('value');
  await context.sync();
  if (setting.isNullObject) return [];
  // Written by this add-in alone, as JSON of this very type.
  return JSON.parse(String(setting.value)) as readonly GradingRecord[];
}

/** Replaces what the workbook remembers; queued until the next sync. */
export function saveGradingRecords(context: Excel.RequestContext, records: readonly GradingRecord[]): void {
  context.workbook.settings.add(SETTING, JSON.stringify(records));
}
