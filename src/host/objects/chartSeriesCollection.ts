import type { ChartData } from '../charts/ChartData';
import type { ChartSeriesData } from '../charts/data/ChartSeriesData';
import { plainSeries } from '../charts/newChart';
import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { ChartSeries } from './chartSeries';
import { anyText } from './choice';
import type { Handle } from './handle';

/** The series of a chart, in the order they are drawn. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly officeName = 'ChartSeriesCollection';

  constructor(
    session: Session,
    readonly handle: Handle<ChartData<string>>,
  ) {
    super(session);
  }

  get items(): readonly ChartSeries[] {
    return this.handle.read().series.map((_, index) => this.#at(index));
  }

  get count(): number {
    return this.handle.read().series.length;
  }

  getCount(): number {
    return this.count;
  }

  /** A series without values comes last, or where it is to be. */
  add(name?: string, index?: number): ChartSeries {
    const { kind, series } = this.handle.read();
    const at = index ?? series.length;
    if (!Number.isInteger(at) || at < 0 || at > series.length) throw refusal('InvalidArgument');
    const added: ChartSeriesData<string> = { ...plainSeries(kind), ...(name !== undefined && { name: anyText(name) }) };
    this.handle.write({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return this.#at(at);
  }

  getItemAt(index: number): ChartSeries {
    if (!this.handle.read().series[index]) throw refusal('InvalidArgument');
    return this.#at(index);
  }

  #at(index: number): ChartSeries {
    const read = (): ChartSeriesData<string> => {
      const series = this.handle.read().series[index];
      if (!series) throw refusal('ItemNotFound');
      return series;
    };
    const write = (patch: Partial<ChartSeriesData<string>>) => {
      read();
      const series = this.handle.read().series.map((one, at) => (at === index ? { ...one, ...patch } : one));
      this.handle.write({ series });
    };
    const remove = () => this.handle.write({ series: this.handle.read().series.filter((_, at) => at !== index) });
    return new ChartSeries(this.session, { read, write }, index, remove);
  }
}
