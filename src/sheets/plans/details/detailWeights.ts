import type { Scheme } from '../../../grading/scheme';
import type { Details } from './Details';
import type { ReportSources } from '../reportSources';

/** The weight of a term: as the scheme has it, and as it counts where others have no column. Both 0–1. */
export interface DetailWeight {
  readonly nominal: number;
  readonly counted: number;
}

/** The weights of the terms of the details, in their order. */
export function detailWeights({
  grades: { scheme },
  details,
}: Pick<ReportSources, 'grades' | 'details'>): readonly DetailWeight[] {
  return details.columns.terms.map(({ composite, indicator }) => {
    const nominal = weightIn(scheme, composite, indicator);
    const beside = details.columns.terms.filter((term) => term.composite === composite);
    // All there: the weights of the scheme as they are, not as a sum of fractions leaves them.
    if (isComplete(scheme, details, composite)) return { nominal, counted: nominal };
    const sum = beside.reduce((total, term) => total + weightIn(scheme, composite, term.indicator), 0);
    return { nominal, counted: sum > 0 ? nominal / sum : 0 };
  });
}

function isComplete({ composites }: Scheme, { columns }: Details, composite: string): boolean {
  const present = columns.terms.filter((term) => term.composite === composite).length;
  return composites.find(({ id }) => id === composite)?.terms.length === present;
}

function weightIn({ composites }: Scheme, composite: string, indicator: string): number {
  const terms = composites.find(({ id }) => id === composite)?.terms;
  return terms?.find((term) => term.indicator === indicator)?.weight ?? 0;
}
