import { ChartTextFormat } from './chartTextFormat';

/** How a chart's title looks. */
export class ChartTitleFormat extends ChartTextFormat {
  static override readonly officeName = 'ChartTitleFormat';
  static override readonly navigation = ['font'];
}
