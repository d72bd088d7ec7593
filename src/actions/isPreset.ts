import { parseScheme, presetById, schemeIn } from '../grading';
import type { Scheme } from '../grading/types';

/** Whether a scheme that was read is a preset as it ships, whichever language it writes in. */
export function isPreset(scheme: Scheme): boolean {
  const preset = presetById(scheme.id);
  if (preset === undefined) return false;
  // Parsed as the scheme was: both have their parts in one order.
  const parsed = parseScheme(schemeIn(preset, scheme.language));
  return parsed.ok && JSON.stringify(parsed.scheme) === JSON.stringify(scheme);
}
