import type { LocalText } from '../../../grading/scheme';

export const blanksAreZero: LocalText = {
  'zh-CN': '空单元格按 0 计，与 Excel 自身的求和相同。',
  en: 'A blank cell counts as 0, as in Excel’s own sums.',
};
