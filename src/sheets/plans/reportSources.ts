import type { Explainer } from '../../grading';
import type { Grades } from '../../grading/types';
import type { Details } from './details/Details';
import type { GradedVersion } from '../standing/gradedVersion';
import type { EarlierTiers } from '../standing/earlierTierSteps';
import type { ManualByCustomer } from '../standing/manualByCustomer';
import type { MatrixAxes } from './matrix/matrixAxes';
import type { Typed } from './typed/typed';

/** Where the graded customers stand, for formulas to look at. */
export interface CustomerPlace {
  /** Name of their sheet. */
  readonly sheet: string;
  /** First and last row of the customers, from zero. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Worksheet column, from zero: of the tiers, of the number that tells customers apart, of indicators by id. */
  readonly tier: number;
  /** Of the scores that the grading wrote; undefined where the scheme has none. */
  readonly score?: number;
  readonly id?: number;
  readonly indicators: Readonly<Record<string, number>>;
  /** Headers of those indicators' columns, by id. */
  readonly headers: Readonly<Record<string, string>>;
  /** What SUM gives of those indicators' columns as they stood when the report was made: numbers only. */
  readonly sums: Readonly<Record<string, number>>;
  /** How many cells of those columns were read as numbers but are texts, which formulas do not count. */
  readonly textNumbers: Readonly<Record<string, number>>;
  /** Columns that tell customers apart: region, product, owner, and categories the scheme reads. */
  readonly attributes: readonly CustomerAttribute[];
  /** Columns of numbers that reports add up besides: those of them that the sheet has. */
  readonly measures: Readonly<Partial<Record<'margin' | 'quantity', CustomerMeasure>>>;
}

/** A column of numbers. */
export interface CustomerMeasure {
  /** On the worksheet, from zero. */
  readonly column: number;
  readonly header: string;
  /** By customer; NaN where the cell holds no number. */
  readonly values: Float64Array;
}

/** A column of texts, or of categories. */
export interface CustomerAttribute {
  /** Id of the scheme's indicator, or of a text that presets know. */
  readonly indicator: string;
  /** On the worksheet, from zero. */
  readonly column: number;
  readonly header: string;
  /** By customer: the category's name, else the cell's text, trimmed; `''` where blank. */
  readonly values: readonly string[];
  /** By customer, with the blanks around them, as formulas compare them. */
  readonly cells: readonly string[];
}

/** Which customers get an evaluation sheet, and how. */
export interface EvaluationChoice {
  /** Customers, in the order of their sheets. */
  readonly customers: readonly number[];
  /** All below each other, a page each; or a sheet of its own for each. */
  readonly layout: 'oneSheet' | 'sheets';
  /** A single form in which people choose whom it shows: what they chose is kept. */
  readonly isOne?: boolean;
}

/** What the workbook remembers of the customers beside their grades. */
export interface RememberedSources {
  /** By customer: as what people type about its tier names it. */
  readonly keys: readonly string[];
  /** The grading they are compared with, and the day it was made; undefined: this one is the first. */
  readonly earlier?: Pick<EarlierTiers, 'shown' | 'isKnown' | 'left'> & { readonly madeOn: number };
  /** What people typed about tiers, as it is in force in these grades. */
  readonly manual: Pick<ManualByCustomer, 'words' | 'absent'>;
  /** There is a sheet of results for review: what is typed there stands, and nothing else. */
  readonly hasReview: boolean;
  /** Versions of schemes they were graded by, oldest first. */
  readonly history: readonly GradedVersion[];
}

/** What every report is made from. */
export interface ReportSources {
  readonly grades: Grades;
  readonly explainer: Explainer;
  /** By customer. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Worksheet rows by customer, from zero. */
  readonly rows: Int32Array;
  readonly place: CustomerPlace;
  /** Where the details of every customer stand or will stand. */
  readonly details: Details;
  readonly evaluation: EvaluationChoice;
  /** What they lack for the next tier, and the easiest change that leads there, by customer; for the details. */
  readonly nextSteps?: ReadonlyMap<number, string>;
  /** Of the matrix; those the scheme leads with unless given. */
  readonly matrix?: MatrixAxes;
  readonly typed: Typed;
  readonly remembered: RememberedSources;
  /** Serial day number of the day the grading was made. */
  readonly gradedOn: number;
  /** The data was changed after it was graded. */
  readonly isStale: boolean;
}
