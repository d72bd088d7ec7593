import type { Language } from '../../grading/scheme';
import type { FunctionHelp } from './types';

/**
 * How a function is written; what may be left out stands in brackets.
 *
 * @param id its name after `TIER.`
 */
export function signature(id: string, { parameters }: FunctionHelp, language: Language): string {
  const names = Object.values(parameters).map(({ name, isOptional, isRepeating }) => {
    const shown = `${name[language]}${isRepeating ? '…' : ''}`;
    return isOptional ? `[${shown}]` : shown;
  });
  return `TIER.${id}(${names.join(', ')})`;
}
