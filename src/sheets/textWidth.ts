/**
 * About how many characters of the standard font wide a text is: a Chinese one counts two.
 *
 * @example textWidth('A 级') // 4
 */
export function textWidth(shown: string): number {
  return Array.from(shown).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 1 : 2), 0);
}
