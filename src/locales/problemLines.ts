import type { Language } from '../grading/scheme';
import type { SchemeProblem } from '../grading/types';
import { problemSentence } from './problemSentence';
import { text } from './text';

/** What is wrong with a scheme, a line each: the place, what is wrong there and how to repair it. */
export function problemLines(language: Language, problems: readonly SchemeProblem[]): string {
  return problems
    .map((problem) =>
      text(language, 'problemLine', {
        path: problem.path === '' ? text(language, 'problemLine.whole') : problem.path,
        message: problemSentence(language, problem),
      }),
    )
    .join('\n');
}
