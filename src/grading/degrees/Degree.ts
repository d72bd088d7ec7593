/** A value, never missing, to its degree of fulfilment, 0–100. */
export type Degree = (value: number) => number;
