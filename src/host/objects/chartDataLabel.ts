import { ChartDataLabelFormat } from './chartDataLabelFormat';
import { ChartLabelContents } from './chartLabelContents';
import { anyText } from './choice';
import { part } from './handle';

/** The label of one point. To set one of its properties makes it visible. */
export class ChartDataLabel extends ChartLabelContents {
  static override readonly officeName = 'ChartDataLabel';
  static override readonly navigation = ['format'];

  /** Empty unless it was set: what a label shows is told when it is drawn. Modelled. */
  get text(): string {
    return this.handle.read().text ?? '';
  }

  set text(value: unknown) {
    this.handle.write({ text: anyText(value) });
  }

  get autoText(): boolean {
    return this.handle.read().text === undefined;
  }

  set autoText(value: unknown) {
    this.handle.write({ text: value === true ? undefined : this.text });
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.session, part(this.handle, 'font'));
  }
}
