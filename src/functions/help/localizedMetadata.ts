import type { Language } from '../../grading/types';
import { functionHelp } from '../../locales/functions';

/** functions.json, as far as texts go into it; everything else passes through. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

/**
 * What Excel is told of the functions in one language. Names of functions are the same in all: formulas are shared between
 * people. Errors among the cells of an argument reach the function, which says what they are.
 *
 * @param generated what the functions' own comments come to: names, types, options
 * @param page address of the page of functions in that language
 * @throws RangeError "localizedMetadata requires …" for a function or a parameter without texts
 */
export function localizedMetadata(generated: Metadata, language: Language, page: string): object {
  return {
    ...generated,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((one) => {
      const help = functionHelp[one.id];
      if (!help) throw new RangeError(`localizedMetadata requires texts for ${one.id}`);
      const parameters = one.parameters.map((parameter) => {
        const texts = help.parameters[parameter.name];
        if (!texts) throw new RangeError(`localizedMetadata requires texts for ${parameter.name} of ${one.id}`);
        return { ...parameter, name: texts.name[language], description: texts.help[language] };
      });
      return { ...one, description: help.summary[language], helpUrl: `${page}#${one.id}`, parameters };
    }),
  };
}
