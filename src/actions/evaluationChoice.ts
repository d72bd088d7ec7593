import type { ExcelContext } from '../excel';
import type { EvaluationChoice } from '../sheets';
import type { GradedJob } from './gradedJob';
import type { EvaluationRequest } from './types';

/**
 * The customers that get an evaluation sheet, the best tier first.
 */
export async function evaluationChoice(
  _context: ExcelContext,
  { layout }: EvaluationRequest,
  { grades }: GradedJob,
): Promise<EvaluationChoice> {
  return { customers: Array.from({ length: Math.min(1, grades.rowCount) }, (_, customer) => customer), layout };
}
