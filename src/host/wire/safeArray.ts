/** Stands for a COM SAFEARRAY, in which a desktop process hands arrays to the client. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

/** @example safeArray([1, 2]).toArray() // [1, 2] */
export const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
