import type { ChartPointData } from '../charts/data/ChartPointData';
import type { ChartSeriesData } from '../charts/data/ChartSeriesData';
import type { CellValue } from '../store/types';
import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { ChartPoint } from './chartPoint';
import type { Handle } from './handle';

const plainPoint: ChartPointData = { line: {}, marker: {} };

/** The points of a series, as many as its values have cells. */
export class ChartPointsCollection extends HostCollection<ChartPoint> {
  static override readonly officeName = 'ChartPointsCollection';

  constructor(
    session: Session,
    readonly handle: Handle<ChartSeriesData<string>>,
    readonly drawn: () => readonly CellValue[],
  ) {
    super(session);
  }

  get items(): readonly ChartPoint[] {
    return Array.from({ length: this.count }, (_, index) => this.#point(index));
  }

  get count(): number {
    const { values } = this.handle.read();
    return values ? values.rect.rows * values.rect.columns : 0;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartPoint {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw refusal('InvalidArgument');
    return this.#point(index);
  }

  #point(index: number): ChartPoint {
    const read = () => this.handle.read().points[index] ?? plainPoint;
    const write = (patch: Partial<ChartPointData>) =>
      this.handle.write({ points: { ...this.handle.read().points, [index]: { ...read(), ...patch } } });
    const drawn = () => this.drawn()[index];
    return new ChartPoint(this.session, { read, write }, drawn, () => this.handle.read().kind);
  }
}
