import { ChartDataLabelFormat } from './chartDataLabelFormat';
import { ChartLabelContents } from './chartLabelContents';
import { part } from './handle';

/** The labels of all points of a series. To set one of their properties makes them visible. */
export class ChartDataLabels extends ChartLabelContents {
  static override readonly officeName = 'ChartDataLabels';
  static override readonly navigation = ['format'];

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.session, part(this.handle, 'font'));
  }
}
