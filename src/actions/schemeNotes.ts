import { checkScheme } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { issueSentence, problemLines } from '../locales';
import type { DataSource } from './types';

/**
 * What to know of the schemes at hand before a grading, a line each: those kept in the workbook that cannot be used,
 * and what is odd about the one that is.
 */
export function schemeNotes(data: DataSource, scheme: Scheme, language: Language): readonly string[] {
  const refused = data.notes.filter(({ code }) => code === 'keptSchemeRefused');
  const warnings = checkScheme(scheme).filter(({ severity }) => severity === 'warning');
  const odd = {
    code: 'schemeWarnings',
    params: { scheme: scheme.names[language], count: warnings.length, problems: problemLines(language, warnings) },
  };
  return [...refused, ...(warnings.length === 0 ? [] : [odd])].flatMap((note) =>
    issueSentence(language, note).split('\n'),
  );
}
