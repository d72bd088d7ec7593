import { isChartKind, type ChartKind } from '../charts/chartKinds';
import type { ChartData } from '../charts/ChartData';
import { anchorOf, anchorOver, boxOf, type ChartBox } from '../charts/place';
import { sourceSeries } from '../charts/sourceSeries';
import type { ChartInfo } from '../store/types';
import { HostObject, type Identity } from '../wire/hostObject';
import { notModelled, refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { boundingRect } from './area';
import { ChartAreaFormat } from './chartAreaFormat';
import { ChartAxes } from './chartAxes';
import { lengthsOf } from './chartLengths';
import { ChartLegend } from './chartLegend';
import { ChartSeriesCollection } from './chartSeriesCollection';
import { chartSource, seriesBySide } from './chartSource';
import { ChartTitle } from './chartTitle';
import { numberWithin } from './choice';
import { part, type Handle } from './handle';
import { areaOnSheet } from './lookup';
import { someText } from './numbers';
import { demandPermission } from './permission';
import type { Range } from './range';
import { Worksheet } from './worksheet';

/** The largest length and distance Excel takes, in points. */
const farthest = 100_000;

/** A chart on a sheet. One that another program made is read and deleted, not changed. */
export class Chart extends HostObject {
  static override readonly officeName = 'Chart';
  static override readonly navigation = ['axes', 'format', 'legend', 'series', 'title', 'worksheet'];
  static override readonly calculated = ['setData'];

  constructor(
    session: Session,
    readonly sheetId: string,
    readonly chartId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: this.info().id });

  /** An own field, so that no wire name reaches it. @throws HostError ItemNotFound once the chart is gone */
  readonly info = (): ChartInfo => {
    const chart = this.session.book.charts(this.sheetId).find(({ id }) => id === this.chartId);
    if (!chart) throw refusal('ItemNotFound');
    return chart;
  };

  readonly handle: Handle<ChartData<string>> = {
    read: () => this.info(),
    write: (patch) => {
      demandPermission(this.session, this.sheetId, 'allowEditObjects');
      const { isForeign, name } = this.info();
      if (isForeign === true) throw refusal('NotImplemented', `The chart "${name}" of another program`);
      this.session.book.updateChart(this.chartId, patch);
    },
  };

  get id(): string {
    return this.info().id;
  }

  get name(): string {
    return this.info().name;
  }

  set name(value: unknown) {
    this.handle.write({ name: someText(value) });
  }

  get chartType(): ChartKind {
    return this.info().kind;
  }

  /** All series become of this kind. */
  set chartType(value: unknown) {
    if (!isChartKind(value)) throw notModelled(`Chart.chartType ${String(value)}`);
    this.handle.write({ kind: value, series: this.info().series.map((series) => ({ ...series, kind: value })) });
  }

  get left(): number {
    return this.#box().left;
  }

  set left(value: unknown) {
    this.#move({ left: numberWithin(value, 0, farthest) });
  }

  get top(): number {
    return this.#box().top;
  }

  set top(value: unknown) {
    this.#move({ top: numberWithin(value, 0, farthest) });
  }

  get width(): number {
    return this.#box().width;
  }

  set width(value: unknown) {
    this.#move({ width: numberWithin(value, 1, farthest) });
  }

  get height(): number {
    return this.#box().height;
  }

  set height(value: unknown) {
    this.#move({ height: numberWithin(value, 1, farthest) });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.session, part(this.handle, 'title'), () => this.#automaticTitle());
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.session, part(this.handle, 'legend'));
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.session, part(this.handle, 'axes'));
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.handle);
  }

  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.session, this.handle);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheetId);
  }

  setPosition(startCell: Range | string, endCell: Range | string = startCell): void {
    const rect = boundingRect(this.#rect(startCell), this.#rect(endCell));
    this.handle.write({ anchor: anchorOver(rect) });
  }

  setData(sourceData: Range, seriesBy?: string): void {
    const source = chartSource(this.session, sourceData);
    this.handle.write({ series: sourceSeries(this.info().kind, source, seriesBySide(seriesBy)) });
  }

  delete(): void {
    demandPermission(this.session, this.sheetId, 'allowEditObjects');
    this.session.book.deleteChart(this.info().id);
  }

  #rect(cells: Range | string) {
    return typeof cells === 'string' ? areaOnSheet(this.session, this.sheetId, cells).rect : cells.rect();
  }

  #box(): ChartBox {
    return boxOf(this.info().anchor, lengthsOf(this.session.book, this.sheetId));
  }

  #move(patch: Partial<ChartBox>): void {
    const anchor = anchorOf({ ...this.#box(), ...patch }, lengthsOf(this.session.book, this.sheetId));
    this.handle.write({ anchor });
  }

  /** As Excel draws it: the only series' name, or its placeholder. */
  #automaticTitle(): string {
    const [first, ...others] = this.series.items;
    return first && others.length === 0 ? first.name : 'Chart Title';
  }
}
