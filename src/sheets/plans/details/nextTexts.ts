import { nextTier } from '../../../grading';
import { nextTierWriter } from '../../../locales';
import type { ReportSources } from '../reportSources';

/** Customers for whom the easiest single change is worked out as well: it takes some hundredths of a second each. */
const WITH_CHANGE = 400;

/**
 * What customers lack for the next tier, as one text each: the easiest single change as well for those that get a form;
 * `''` for who has no way up.
 */
export function nextTexts({
  grades,
  evaluation,
}: Pick<ReportSources, 'grades' | 'evaluation'>): (customer: number) => string {
  const { scheme } = grades;
  const whole = nextTierWriter(scheme.language, scheme);
  const gaps = nextTierWriter(scheme.language, scheme, { withChange: false });
  const thorough = new Set(evaluation.customers.slice(0, WITH_CHANGE));
  return (customer) => {
    const withChanges = thorough.has(customer);
    const lacking = nextTier(grades, customer, { withChanges });
    if (lacking === undefined) return '';
    return withChanges ? whole(lacking) : gaps(lacking);
  };
}
