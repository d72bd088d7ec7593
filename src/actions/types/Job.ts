import type { Scheme } from '../../grading/types';
import type { DataSource } from './DataSource';
import type { Mapping } from './Mapping';

export interface Job {
  readonly data: DataSource;
  readonly scheme: Scheme;
  readonly mapping: Mapping;
  /** `YYYY-MM-DD`; where it is not given, the latest date in the data used. */
  readonly asOf?: string;
}
