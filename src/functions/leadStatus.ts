import { text } from '../locales';
import { answer } from './answers/answer';
import { language } from './answers/language';
import { demandedDay, wholeNumber } from './cells/demanded';
import { optionalDay, optionalNumber, optionalText } from './cells/optional';
import { leadStanding } from './measures/leadStanding';

const MOST_DAYS = 3650;

/**
 * Whether the grade of a lead still holds.
 *
 * @customfunction LEADSTATUS
 * @param grade of the lead, A to D, or a name of it
 * @param gradedOn serial day
 * @param asOf serial day
 * @param [validity] in days; that of the scheme of leads unless given
 * @param [extension] reason the term was extended for, once
 */
export function leadStatus(
  grade: unknown,
  gradedOn: unknown,
  asOf: unknown,
  validity: unknown,
  extension: unknown,
): string {
  return answer(() => {
    const days = optionalNumber(validity);
    const standing = leadStanding({
      grade,
      gradedOn: optionalDay(gradedOn),
      asOf: demandedDay(asOf, 'asOf'),
      days: days === undefined ? undefined : wholeNumber(days, 1, MOST_DAYS),
      extension: optionalText(extension),
    });
    return standing === undefined ? '' : text(language(), `function.leadStatus.${standing}`);
  });
}
