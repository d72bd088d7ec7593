import { cellError } from './cellError';

/**
 * What a function answers. Whatever goes wrong reaches Excel as an error value with a sentence.
 *
 * @throws CustomFunctions.Error
 */
export function answer<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cellError(error);
  }
}

/** The same where the answer takes its time. */
export async function answerLater<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw cellError(error);
  }
}
