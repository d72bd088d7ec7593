import { ChartTextFormat } from './chartTextFormat';

/** How labels look. */
export class ChartDataLabelFormat extends ChartTextFormat {
  static override readonly officeName = 'ChartDataLabelFormat';
  static override readonly navigation = ['font'];
}
