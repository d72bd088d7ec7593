import type { Language } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { formatDate } from './formatDate';
import { template } from './text';

/** Writes that a tier was typed, how long it is valid and what follows from it. */
export function givenWriter(language: Language): (explanation: Explanation, tier: string) => string {
  const plain = template(language, 'basis.given');
  const dated = {
    undated: template(language, 'basis.given.undated'),
    valid: template(language, 'basis.given.valid'),
    expiring: template(language, 'basis.given.expiring'),
    extended: template(language, 'basis.given.extended'),
    expired: template(language, 'basis.given.expired'),
    reassign: template(language, 'basis.given.reassign'),
  };
  return ({ given, due }, tier) => {
    if (given === undefined) return plain({ tier });
    return dated[given]({ tier, due: due === undefined ? '' : formatDate(language, due) });
  };
}
