/** The one catalogue: every text a person reads but a scheme's own. */
import { actionTexts } from './actions';
import { basisTexts } from './basis';
import { describeTexts } from './describe';
import { gradingTexts } from './grading';
import { nextTierTexts } from './nextTier';
import { orderTexts } from './orders';
import { paneTexts } from './pane';
import { problemTexts } from './problems';
import { readingTexts } from './reading';
import { reportTexts } from './reports';
import { writingTexts } from './writing';

export const catalogue = {
  ...actionTexts,
  ...basisTexts,
  ...describeTexts,
  ...gradingTexts,
  ...nextTierTexts,
  ...orderTexts,
  ...paneTexts,
  ...problemTexts,
  ...readingTexts,
  ...reportTexts,
  ...writingTexts,
};

export type TextKey = keyof typeof catalogue;
