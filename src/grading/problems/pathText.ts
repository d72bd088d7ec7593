/**
 * A place in a scheme as people and editors write it.
 *
 * @example pathText(['composites', 0, 'terms', 1, 'weight']) // 'composites[0].terms[1].weight'
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
