import { gradeSteps, requiredIndicators } from '../../grading';
import type { Grades, Language, Scheme } from '../../grading/types';
import { customerSteps, Refusal } from '../../sheets';
import type { Customers } from '../../sheets';
import type { GivenCells } from '../cells/givenCells';
import { foundColumns, readTableSteps } from './readTableSteps';
import type { ReadTable } from './readTableSteps';

/** What a formula asks to be graded, and by what. */
export interface Request {
  readonly cells: GivenCells;
  readonly schemes: readonly Scheme[];
  /** The first of the schemes that the columns suffice for, unless given. */
  readonly scheme: Scheme | undefined;
  /** Serial day. */
  readonly asOf: number | undefined;
  readonly language: Language;
}

/** A table graded as the pane grades it. */
export interface GradedTable extends ReadTable {
  readonly customers: Customers;
  readonly grades: Grades;
  readonly mapping: Readonly<Record<string, number>>;
}

/**
 * Grades a table in steps.
 *
 * @throws Refusal `noHeaderGiven`, `noCustomersGiven`, `requiredColumnsMissing`, `noSchemeFits`, `nothingReadable`
 */
export function* gradedTableSteps(request: Request): Generator<number | void, GradedTable, void> {
  const { asOf, language } = request;
  const read = yield* readTableSteps(request.cells, request.schemes);
  const scheme = request.scheme ?? firstFitting(read.headers, request.schemes, language);
  const { mapping, missing } = foundColumns(read.headers, scheme, language);
  const name = scheme.names[language];
  if (missing !== '') throw new Refusal('requiredColumnsMissing', { scheme: name, columns: missing });
  const customers = yield* customerSteps(read.table, mapping, scheme);
  demandValues(read, mapping, requiredIndicators(scheme), customers, name);
  const { ids, parents } = customers;
  const hierarchy = parents && { ids, parents };
  const grades = yield* gradeSteps(customers.columns, scheme, { asOf, hierarchy });
  if (grades.tiers.every((tier) => tier < 0)) demandValues(read, mapping, Object.keys(mapping), customers, name);
  return { ...read, customers, grades, mapping };
}

function firstFitting(headers: readonly string[], schemes: readonly Scheme[], language: Language): Scheme {
  const fits = (scheme: Scheme) => foundColumns(headers, scheme, language).missing === '';
  const found = schemes.find(fits);
  if (found) return found;
  const [nearest] = schemes;
  if (!nearest) throw new RangeError('firstFitting requires a scheme');
  const { missing } = foundColumns(headers, nearest, language);
  throw new Refusal('noSchemeFits', { scheme: nearest.names[language], columns: missing });
}

/** Refuses columns without a readable value. */
function demandValues(
  { headers }: ReadTable,
  mapping: Readonly<Record<string, number>>,
  ids: readonly string[],
  { columns }: Customers,
  scheme: string,
): void {
  const empty = ids.filter((id) => columns.numbers[id]?.every(Number.isNaN));
  if (empty.length === 0) return;
  const column = empty.map((id) => headers[mapping[id] ?? -1] ?? id).join(', ');
  throw new Refusal('nothingReadable', { column, scheme });
}
