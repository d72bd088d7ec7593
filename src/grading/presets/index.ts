import type { Scheme } from '../scheme';
import { bankFour } from './bankFour';
import { businessValue } from './businessValue';
import { chainService } from './chainService';
import { clusters } from './clusters';
import { contribution } from './contribution';
import { history } from './history';
import { hsbcAf } from './hsbcAf';
import { keyOrdinarySmall } from './keyOrdinarySmall';
import { ladder } from './ladder';
import { leadIntent } from './leadIntent';
import { memberFive } from './memberFive';
import { potential } from './potential';
import { pyramidAbcd } from './pyramidAbcd';
import { retailThree } from './retailThree';
import { rfm } from './rfm';
import { salesClass } from './salesClass';
import { threeLevel } from './threeLevel';
import { valuePotential } from './valuePotential';
import { valueThree } from './valueThree';
import { vipThree } from './vipThree';

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
  valueThree,
  vipThree,
  retailThree,
  memberFive,
  bankFour,
  chainService,
  salesClass,
  threeLevel,
  ladder,
  leadIntent,
  rfm,
  clusters,
];

/** The preset of that id; undefined where there is none. */
export function presetById(id: string): Scheme | undefined {
  return presets.find((scheme) => scheme.id === id);
}
