/** The accents of the Office theme. They are written out: an application that finds no theme in a file draws nothing. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/**
 * The colour of a series or slice that was given none.
 *
 * @param index its place, from zero
 * @example accentOf(6) // '#4472C4'
 */
export const accentOf = (index: number): string => accents[index % accents.length] ?? accents[0];
