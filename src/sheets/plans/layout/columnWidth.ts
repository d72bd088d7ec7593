/** Points per character of the standard font, about: Excel measures columns in points. */
export const CHARACTER_POINTS = 5.6;
