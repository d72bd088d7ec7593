import type { TextKey, TextParams } from '../texts/textOf';

/** The input cannot be used; told in one sentence, exit code 2. */
export class Refusal extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: TextParams = {},
  ) {
    super(key);
    this.name = 'Refusal';
  }
}
