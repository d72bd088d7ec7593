import { nextTier } from '../../../grading';
import type { Grades } from '../../../grading/types';
import { nextTierWriter, text } from '../../../locales';
import type { ReportSources } from '../reportSources';

/**
 * What customers lack for the next tier, as one text each: the easiest single change as well for those it was found for;
 * who stands in the best tier is told so; `''` for who has no way up that is known.
 */
export function nextTexts({
  grades,
  nextSteps,
}: Pick<ReportSources, 'grades' | 'nextSteps'>): (customer: number) => string {
  const { scheme } = grades;
  const gaps = nextTierWriter(scheme.language, scheme, { withChange: false });
  return (customer) => {
    const found = nextSteps?.get(customer);
    if (found !== undefined) return found;
    const lacking = nextTier(grades, customer, { withChanges: false });
    return lacking === undefined ? atTheTop(grades, customer) : gaps(lacking);
  };
}

function atTheTop({ scheme, tiers }: Grades, customer: number): string {
  const best = Math.min(...scheme.tiers.map(({ rank }) => rank));
  return scheme.tiers[tiers[customer] ?? -1]?.rank === best ? text(scheme.language, 'next.best') : '';
}

/**
 * What those who get a form lack for the next tier, with the easiest single change that leads there. Found one by one,
 * since each takes about a millisecond.
 *
 * @returns a text by customer; yields the share done
 */
export function* nextChangeSteps({
  grades,
  evaluation: { customers },
}: Pick<ReportSources, 'grades' | 'evaluation'>): Generator<number, ReadonlyMap<number, string>, void> {
  const { scheme } = grades;
  const whole = nextTierWriter(scheme.language, scheme);
  const texts = new Map<number, string>();
  for (const [index, customer] of customers.entries()) {
    const lacking = nextTier(grades, customer);
    texts.set(customer, lacking === undefined ? atTheTop(grades, customer) : whole(lacking));
    yield (index + 1) / customers.length;
  }
  return texts;
}
