/** Sizes of paper by their names in Excel's API, and the file's numbers (ECMA-376 part 1, 18.3.1.63). */
export const paperSizes = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;

export type PaperSize = keyof typeof paperSizes;

export const isPaperSize = (value: unknown): value is PaperSize =>
  typeof value === 'string' && Object.hasOwn(paperSizes, value);

/** The name of a size; undefined where it has none here. */
export const paperSizeOf = (paper: number): PaperSize | undefined =>
  Object.keys(paperSizes).find((name): name is PaperSize => isPaperSize(name) && paperSizes[name] === paper);
