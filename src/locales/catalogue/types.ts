import type { LocalText } from '../../grading/scheme';

/**
 * One part of the catalogue: key → text in both languages, side by side. Texts are ICU messages: `{count}`,
 * `{count, plural, one {# row} other {# rows}}`.
 */
export type Texts = Readonly<Record<string, LocalText>>;
