/** Levels of data within data; a scheme that people can read has a dozen. */
export const MOST_LEVELS = 100;

/** Whether data holds data in more levels than anything that reads it should follow; data that holds itself does. */
export function isTooDeep(data: unknown): boolean {
  let level = new Set<object>(isObject(data) ? [data] : []);
  for (let depth = 0; depth < MOST_LEVELS && level.size > 0; depth++) {
    level = new Set([...level].flatMap((holder) => Object.values(holder).filter(isObject)));
  }
  return level.size > 0;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
