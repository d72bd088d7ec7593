import { ChartStroke } from './chartStroke';

/** A line of a chart. */
export class ChartLineFormat extends ChartStroke {
  static override readonly officeName = 'ChartLineFormat';
}
