import { displayed } from '../store/cells';

/** A number as a cell of this format shows it: axes and labels of charts do the same. */
export const shownNumber = (value: number, format: string): string => displayed(value, 'Double', format);
