import { ChartStroke } from './chartStroke';

/** The border of something in a chart. */
export class ChartBorder extends ChartStroke {
  static override readonly officeName = 'ChartBorder';
}
