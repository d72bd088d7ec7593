import { issueSentence } from '../../locales';
import { Refusal } from '../../sheets';
import { language } from './language';

/** What is asked for is not there: `#N/A`; what is given cannot be used: `#VALUE!`. */
const notAvailable: ReadonlySet<string> = new Set(['unknownCustomer', 'noNextTier']);

/**
 * A failure as Excel shows it: an error value with a sentence. Excel shows sentences of `#VALUE!` and `#N/A` alone, so
 * there are no others.
 */
export function cellError(error: unknown): CustomFunctions.Error & Error {
  const { code, params } =
    error instanceof Refusal
      ? error
      : { code: 'programFailure', params: { message: error instanceof Error ? error.message : String(error) } };
  const kind = notAvailable.has(code) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  // It is an Error, as office.js makes it; its types leave that out.
  return new CustomFunctions.Error(kind, issueSentence(language(), { code, params })) as CustomFunctions.Error & Error;
}
