import type { Scheme } from '../scheme';
import { businessValue } from './businessValue';
import { chainService } from './chainService';
import { contribution } from './contribution';
import { history } from './history';
import { hsbcAf } from './hsbcAf';
import { keyOrdinarySmall } from './keyOrdinarySmall';
import { potential } from './potential';
import { pyramidAbcd } from './pyramidAbcd';
import { salesClass } from './salesClass';
import { valuePotential } from './valuePotential';

/** The schemes that come with the add-in, in the order they are offered. */
export const presets: readonly Scheme[] = [
  valuePotential,
  pyramidAbcd,
  hsbcAf,
  keyOrdinarySmall,
  businessValue,
  contribution,
  potential,
  history,
  chainService,
  salesClass,
];

/** The preset of that id; undefined where there is none. */
export function presetById(id: string): Scheme | undefined {
  return presets.find((scheme) => scheme.id === id);
}
