import { ChartTextFormat } from './chartTextFormat';

/** How a legend looks. */
export class ChartLegendFormat extends ChartTextFormat {
  static override readonly officeName = 'ChartLegendFormat';
  static override readonly navigation = ['font'];
}
