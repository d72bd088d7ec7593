import type { Language } from '../scheme';
import { problem, type Check } from './problem';
import { repeated } from './repeated';

const languages: readonly Language[] = ['zh-CN', 'en'];

/** Tiers that are called the same in a language (`duplicateName`): colours hang on the name written. */
export const nameProblems: Check = (scheme) =>
  languages.flatMap((language) =>
    repeated(scheme.tiers.map(({ names }) => names[language].trim().toLowerCase())).map((index) =>
      problem(['tiers', index, 'names', language], 'duplicateName', {
        name: scheme.tiers[index]?.names[language] ?? '',
      }),
    ),
  );
