/** Excel's longest name of a sheet, in characters. */
export const LONGEST_NAME = 31;

/**
 * A name for a sheet within Excel's rules: without `: \ / ? * [ ]`, no apostrophe at either end, at most 31 characters,
 * not "History", and unlike those taken, without case.
 *
 * @example uniqueSheetName('A/B 客户', ['a b 客户']) // 'A B 客户 2'
 */
export function uniqueSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  names.add('history');
  const clean = wanted
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const fitted = (suffix: string) =>
    Array.from(clean === '' ? 'Tierwise' : clean)
      .slice(0, LONGEST_NAME - suffix.length)
      .join('')
      .trimEnd() + suffix;
  for (let number = 1; ; number++) {
    const name = fitted(number === 1 ? '' : ` ${number}`);
    if (!names.has(name.toLowerCase())) return name;
  }
}
