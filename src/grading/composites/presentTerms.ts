import type { Composite, Term } from '../scheme';
import type { Columns } from '../types';

/** The terms of a composite whose indicator has a column, in the scheme's order. */
export function presentTerms(composite: Composite, columns: Columns): readonly Term[] {
  return composite.terms.filter((term) => columns.numbers[term.indicator] !== undefined);
}
