import { contrast } from './contrast';
import { problem, type Check } from './problem';

/** What WCAG asks of text of ordinary size (AA). */
const LEAST_CONTRAST = 4.5;

/** Tiers whose text cannot be read well on their fill (`lowContrast`). */
export const colourProblems: Check = (scheme) =>
  scheme.tiers.flatMap(({ colour }, index) => {
    const ratio = contrast(colour.fill, colour.text);
    if (ratio >= LEAST_CONTRAST) return [];
    const params = { ratio: Math.floor(ratio * 100) / 100, least: LEAST_CONTRAST };
    return [problem(['tiers', index, 'colour'], 'lowContrast', params)];
  });
