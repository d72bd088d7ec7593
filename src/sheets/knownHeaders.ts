import { presets } from '../grading';
import type { Scheme } from '../grading/types';
import { headerText } from './headerText';
import { identityAliases } from './identityAliases';

/** Keys of all headers that the presets, or other schemes given, know: by them a header row is told from other rows. */
export function knownHeaders(schemes: readonly Scheme[] = presets): ReadonlySet<string> {
  const aliases = [
    ...identityAliases.id,
    ...identityAliases.name,
    ...schemes.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.aliases)),
  ];
  return new Set(aliases.flatMap((alias) => [headerText(alias).key, headerText(alias).bare]));
}
