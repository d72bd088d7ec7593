import type { Scheme } from '../scheme';
import { hsbcAf } from './hsbcAf';
import { keyOrdinarySmall } from './keyOrdinarySmall';
import { pyramidAbcd } from './pyramidAbcd';
import { valuePotential } from './valuePotential';

/** The schemes that come with the add-in, in the order they are offered. */
export const presets: readonly Scheme[] = [valuePotential, pyramidAbcd, hsbcAf, keyOrdinarySmall];

/** The preset of that id; undefined where there is none. */
export function presetById(id: string): Scheme | undefined {
  return presets.find((scheme) => scheme.id === id);
}
