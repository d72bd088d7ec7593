import { hasFileNames } from '../custom-functions/fileNames';
import { tokensOf } from './tokens';

/**
 * Whether a file's formula can be calculated as it stands. One that can't keeps the result it came with: it points at
 * another workbook, or calls functions of an add-in that isn't there (yet).
 */
export function isCalculatedHere(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens !== undefined && !tokens.some(({ kind }) => kind === 'external') && !hasFileNames(formula);
}
