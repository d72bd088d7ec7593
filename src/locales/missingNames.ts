import type { Language, Scheme } from '../grading/scheme';
import type { Issue } from '../grading/types';

/**
 * The columns that a scheme lacks, by their names: those of which one would do are joined by a stroke.
 *
 * @param missing what `missingColumns` of the engine found
 */
export function missingNames(language: Language, scheme: Scheme, missing: readonly Issue[]): string {
  const nameOf = (id: string) => scheme.indicators.find((each) => each.id === id)?.names[language] ?? id;
  return missing
    .map(({ params }) =>
      String(params['indicator'] ?? params['from'])
        .split(',')
        .map(nameOf)
        .join(' / '),
    )
    .join(', ');
}
