import { ChartTextFormat } from './chartTextFormat';

/** How an axis title looks. */
export class ChartAxisTitleFormat extends ChartTextFormat {
  static override readonly officeName = 'ChartAxisTitleFormat';
  static override readonly navigation = ['font'];
}
