import type { Term } from '../scheme';

/**
 * Which way a term's degree goes as its indicator's value rises: 1 or −1, where it never turns back; undefined where it
 * may.
 */
export function sweep({ normalise, direction }: Term): 1 | -1 | undefined {
  const sign = direction === 'higher' ? 1 : -1;
  switch (normalise.method) {
    case 'percentile':
    case 'minmax':
    case 'zscore':
      return sign;
    case 'linear':
      return normalise.target > normalise.floor ? sign : sign === 1 ? -1 : 1;
    case 'bands': {
      const degrees = [normalise.below, ...normalise.bands.map(({ degree }) => degree)];
      return degrees.every((degree, index) => index === 0 || degree >= (degrees[index - 1] ?? 0)) ? sign : undefined;
    }
    case 'target':
    case 'category':
    case 'boolean':
      return undefined;
  }
}
