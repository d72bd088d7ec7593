/** Lines gone through between two yields: the dearest, a text looked up among many, takes about a microsecond. */
export const STEP_LINES = 10_000;
