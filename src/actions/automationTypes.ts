/** What the headless command and the workbench ask for, and what they are told: the same actions as the pane's. */
import type { Language } from '../grading/types';
import type { CustomerGrade, EvaluationRequest, TakenBack } from './types';

/** What the headless command asks for; the same actions as the pane's. */
export interface AutomationRequest {
  /** A preset's id, or a scheme as JSON data; undefined: the workbook's last one, else the first preset the columns suffice for. */
  readonly scheme?: unknown;
  readonly sheet?: string;
  readonly asOf?: string;
  /** Header text by indicator id (also `id`, `name`); what is not named is matched by aliases. */
  readonly map: Readonly<Record<string, string>>;
  /** Names of the reports to write once the customers are graded. */
  readonly reports?: readonly string[];
  /** Of the report `evaluation`; a single form unless given. */
  readonly evaluation?: EvaluationRequest;
  /** Of the report `matrix`: ids or names of two composites; those the scheme leads with unless given. */
  readonly matrix?: readonly string[];
  readonly language: Language;
}

/** `--json` of the headless command (conventions). */
export interface AutomationOutput {
  readonly scheme: { readonly id: string; readonly version: string };
  readonly asOf: string | null;
  readonly sheet: string;
  readonly range: string;
  readonly tiers: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
    readonly share: number;
  }[];
  readonly customers: readonly CustomerGrade[];
  readonly issues: readonly {
    readonly row: number | null;
    readonly column: string | null;
    readonly found: string | null;
    readonly code: string;
    readonly message: string;
  }[];
}

/** Graded, with what to print; or one clear sentence why the input is unusable. */
export type AutomationReport =
  | { readonly ok: true; readonly output: AutomationOutput; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Published by the commands' entry as `globalThis.tierwise`, for the headless command and the workbench. */
export interface Automation {
  readonly grade: (request: AutomationRequest) => Promise<AutomationReport>;
  readonly takeBack: (language: Language) => Promise<TakenBack | undefined>;
  /** The presets there are. */
  readonly schemes: (language: Language) => readonly { readonly id: string; readonly name: string }[];
  /** A preset in words; undefined: no such id. */
  readonly describe: (id: string, language: Language) => string | undefined;
}
