/**
 * What a user can ask for: read → compute → write, with progress, cancel and take back. The pane, the ribbon and the
 * headless command ask in these words; nothing here says `Excel`.
 */
import type { Language, Scheme, TierSummary } from '../grading/types';

/** Where to look for customers. `auto`: the table around the active cell, else a selection of several rows, else the used range. */
export type DataTarget =
  { readonly kind: 'auto' | 'table' | 'selection' | 'sheet' } | { readonly kind: 'sheetNamed'; readonly sheet: string };

export interface ColumnInfo {
  /** Zero-based within the data. */
  readonly index: number;
  /** A, B, … on the worksheet. */
  readonly letter: string;
  readonly header: string;
  /** The first few texts as displayed, to recognise it by. */
  readonly sample: readonly string[];
  /** One of the columns an earlier grading wrote; never offered as an indicator. */
  readonly isOurs: boolean;
}

/** Customers found on a sheet. */
export interface DataSource {
  readonly sheet: string;
  /** Header row and data, `A1:J794`. */
  readonly address: string;
  /** The name of the Excel table, where it is one. */
  readonly table?: string;
  /** Customers, blank and total rows left out. */
  readonly rowCount: number;
  readonly columns: readonly ColumnInfo[];
  /** What was left out or is worth knowing: title rows, totals, blank rows, hidden rows, filters. */
  readonly notes: readonly CellIssue[];
}

/** Which column is which indicator: column index by indicator id; also `id` and `name`. */
export type Mapping = Readonly<Record<string, number>>;

/** One line of the "confirm the columns" step. */
export interface ColumnMatch {
  /** Indicator id, `id` or `name`. */
  readonly indicator: string;
  readonly label: string;
  /** Column index found by header; undefined: none found. */
  readonly column?: number;
  /** More than one column answered to it; the first was taken. */
  readonly alternatives: readonly number[];
  /** `required`: the scheme cannot grade without it. `derived`: computed from others where it has no column. */
  readonly need: 'required' | 'optional' | 'derived';
}

export interface Job {
  readonly data: DataSource;
  readonly scheme: Scheme;
  readonly mapping: Mapping;
  /** `YYYY-MM-DD`; where it is not given, the latest date in the data used. */
  readonly asOf?: string;
}

/** A cell, row, column or sheet that a person should look at. Sentences: `locales`. */
export interface CellIssue {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Worksheet row number, from one. */
  readonly rowNumber?: number;
  /** Header text. */
  readonly column?: string;
  /** `C17`, on the data's sheet. */
  readonly address?: string;
  /** The text found. */
  readonly found?: string;
}

export interface Progress {
  readonly phase: 'read' | 'compute' | 'write';
  /** 0–1 within the phase. */
  readonly done: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** What is worth knowing beside the result: a report left out, and why. Sentences: `locales`. */
  readonly onNote?: (note: Pick<CellIssue, 'code' | 'params'>) => void;
  /** Cancel between blocks; what was written so far is taken back. */
  readonly signal?: AbortSignal;
  /** What a refusal names columns in; the scheme's language where it is not given. */
  readonly language?: Language;
}

/** How customers moved since the grading before. */
export interface TierChanges {
  /** `YYYY-MM-DD` on which that one was made. */
  readonly since: string;
  readonly rose: number;
  readonly fell: number;
  readonly stayed: number;
  /** Without a tier then, or not among its customers. */
  readonly joined: number;
  /** Graded then and not among these customers. */
  readonly left: number;
}

/** What a grading would give; nothing is written. */
export interface Preview {
  readonly tiers: readonly TierSummary[];
  /** Header of the column the amounts are from; undefined: the scheme has none here. */
  readonly amountColumn?: string;
  readonly graded: number;
  readonly ungraded: number;
  /** Undefined: these customers were not graded by this scheme before. */
  readonly changes?: TierChanges;
  /** Customers whose tier a person set; undefined: nobody's. */
  readonly overridden?: number;
  /** `YYYY-MM-DD` */
  readonly asOf?: string;
  readonly issues: readonly CellIssue[];
}

/** One customer's grade, as the headless command prints it. */
export interface CustomerGrade {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly tier: string | null;
  readonly score: number | null;
  readonly composites: Readonly<Record<string, number>>;
  readonly bins: Readonly<Record<string, number>>;
  readonly gate: string | null;
}

export interface Outcome extends Preview {
  readonly scheme: Scheme;
  readonly sheet: string;
  /** The data graded, `A1:J794`. */
  readonly range: string;
  /** Where the grades stand, `K1:P794`. */
  readonly written: string;
  readonly customers: () => readonly CustomerGrade[];
}

/** What the workbook remembers of gradings. */
export interface GradingState {
  /** What was done last in this session, reports or a grading, can be taken back. */
  readonly canTakeBack: boolean;
  /** Schemes kept in the workbook that are no preset as it ships; the one the active sheet is graded by is the first. */
  readonly ownSchemes: readonly Scheme[];
  /** A grading stands in the active sheet, or behind the report that is shown. */
  readonly graded?: {
    readonly schemeId: string;
    readonly schemeVersion: string;
    /** What its grades are written in. */
    readonly language?: Language;
    readonly sheet: string;
    readonly asOf?: string;
    /** The data was changed after it was graded. */
    readonly isStale: boolean;
    /** Names of the report sheets about its customers. */
    readonly reports: readonly string[];
  };
}

/** Which customers get an evaluation sheet, and how. `one`: a single form, in which a customer is chosen. */
export interface EvaluationRequest {
  readonly of:
    | { readonly kind: 'one' | 'selection' | 'all' }
    | { readonly kind: 'tier'; readonly tier: string }
    | { readonly kind: 'ids'; readonly ids: readonly string[] };
  readonly layout: 'oneSheet' | 'sheets';
}

/** What taking back did. */
export type TakenBack =
  | {
      readonly kind: 'grading';
      readonly sheet: string;
      /** Cells that people typed into our columns, kept. */
      readonly kept: number;
    }
  | {
      readonly kind: 'reports';
      /** Names of the sheets deleted, and of those kept since people typed into them. */
      readonly removed: readonly string[];
      readonly kept: readonly string[];
    };

/**
 * The one list that feeds pane, ribbon and headless command: id (as in the manifest), and what it does when called
 * with nothing but the workbook as it stands.
 */
export interface Action {
  readonly id: 'openPane' | 'grade' | 'reports' | 'takeBack';
  /** Key of its label in `locales`. */
  readonly label: string;
  readonly run: (language: Language, options?: RunOptions) => Promise<void>;
}
