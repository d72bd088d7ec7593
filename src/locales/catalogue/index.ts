/** The one catalogue: every text a person reads but a scheme's own. */
import { actionTexts } from './actions';
import { basisTexts } from './basis';
import { describeTexts } from './describe';
import { functionTexts } from './functions';
import { gradingTexts } from './grading';
import { nextTierTexts } from './nextTier';
import { orderTexts } from './orders';
import { paneTexts } from './pane';
import { paneFunctionTexts } from './paneFunctions';
import { paneReportTexts } from './paneReports';
import { problemTexts } from './problems';
import { readingTexts } from './reading';
import { reportTexts } from './reports';
import { compositionTexts } from './reportsComposition';
import { evaluationReportTexts } from './reportsEvaluation';
import { reportMatrixTexts } from './reportsMatrix';
import { reportReviewTexts } from './reportsReview';
import { reportStandardsTexts } from './reportsStandards';
import { standingTexts } from './standing';
import { writingTexts } from './writing';

export const catalogue = {
  ...actionTexts,
  ...basisTexts,
  ...describeTexts,
  ...functionTexts,
  ...gradingTexts,
  ...nextTierTexts,
  ...orderTexts,
  ...paneTexts,
  ...paneFunctionTexts,
  ...paneReportTexts,
  ...problemTexts,
  ...readingTexts,
  ...reportTexts,
  ...compositionTexts,
  ...evaluationReportTexts,
  ...reportMatrixTexts,
  ...reportReviewTexts,
  ...reportStandardsTexts,
  ...standingTexts,
  ...writingTexts,
};

export type TextKey = keyof typeof catalogue;
