import { isChartKind, type ChartKind } from '../charts/chartKinds';
import { axisGroups, type AxisGroup, type ChartSeriesData } from '../charts/data/ChartSeriesData';
import { type CellsRef } from '../charts/data/CellsRef';
import { type MarkerStyle } from '../charts/data/ChartPointData';
import { plainLabel } from '../charts/plainLabel';
import { HostObject } from '../wire/hostObject';
import { notModelled, refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { cellsAddress, cellsRef, cellValues } from './chartCells';
import { ChartDataLabels } from './chartDataLabels';
import { markerColor, markerColorText, markerSize, markerStyle } from './chartMarker';
import { ChartPointsCollection } from './chartPointsCollection';
import { ChartSeriesFormat } from './chartSeriesFormat';
import { anyText, choice, numberWithin } from './choice';
import type { Handle } from './handle';
import { areaInBook } from './lookup';
import type { Range } from './range';

/** One series of a chart. */
export class ChartSeries extends HostObject {
  static override readonly officeName = 'ChartSeries';
  static override readonly navigation = ['dataLabels', 'format', 'points'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartSeriesData<string>>,
    readonly index: number,
    readonly remove: () => void,
  ) {
    super(session);
  }

  get name(): string {
    const { name } = this.handle.read();
    if (typeof name === 'string') return name;
    return name ? String(cellValues(this.session, name)[0] ?? '') : `Series${this.index + 1}`;
  }

  /** A text, or `=Sheet1!$A$1` for the cell that holds it. */
  set name(value: unknown) {
    const text = anyText(value);
    const cell = text.startsWith('=') ? areaInBook(this.session, text.slice(1)) : undefined;
    this.handle.write({ name: cell ? { sheet: cell.sheetId, rect: cell.rect } : text });
  }

  get chartType(): ChartKind {
    return this.handle.read().kind;
  }

  set chartType(value: unknown) {
    if (!isChartKind(value)) throw notModelled(`ChartSeries.chartType ${String(value)}`);
    this.handle.write({ kind: value });
  }

  get axisGroup(): AxisGroup {
    return this.handle.read().axisGroup;
  }

  set axisGroup(value: unknown) {
    this.handle.write({ axisGroup: choice(value, axisGroups) });
  }

  get gapWidth(): number {
    return this.handle.read().gapWidth ?? 150;
  }

  set gapWidth(value: unknown) {
    this.handle.write({ gapWidth: numberWithin(value, 0, 500) });
  }

  get overlap(): number {
    return this.handle.read().overlap ?? 0;
  }

  set overlap(value: unknown) {
    this.handle.write({ overlap: numberWithin(value, -100, 100) });
  }

  get doughnutHoleSize(): number {
    return this.handle.read().doughnutHoleSize ?? 75;
  }

  set doughnutHoleSize(value: unknown) {
    this.handle.write({ doughnutHoleSize: numberWithin(value, 10, 90) });
  }

  get bubbleScale(): number {
    return this.handle.read().bubbleScale ?? 100;
  }

  set bubbleScale(value: unknown) {
    this.handle.write({ bubbleScale: numberWithin(value, 0, 300) });
  }

  get markerStyle(): MarkerStyle {
    return this.handle.read().marker.style ?? 'Automatic';
  }

  set markerStyle(value: unknown) {
    this.#mark({ style: markerStyle(value) });
  }

  get markerSize(): number {
    return this.handle.read().marker.size ?? 5;
  }

  set markerSize(value: unknown) {
    this.#mark({ size: markerSize(value) });
  }

  get markerBackgroundColor(): string {
    return markerColorText(this.handle.read().marker.background);
  }

  set markerBackgroundColor(value: unknown) {
    this.#mark({ background: markerColor(value) });
  }

  get markerForegroundColor(): string {
    return markerColorText(this.handle.read().marker.foreground);
  }

  set markerForegroundColor(value: unknown) {
    this.#mark({ foreground: markerColor(value) });
  }

  get hasDataLabels(): boolean {
    return this.handle.read().labels !== undefined;
  }

  set hasDataLabels(value: unknown) {
    if (value !== true) this.handle.write({ labels: undefined });
    else if (!this.hasDataLabels) this.handle.write({ labels: plainLabel });
  }

  get dataLabels(): ChartDataLabels {
    const read = () => this.handle.read().labels ?? plainLabel;
    const write: ChartDataLabels['handle']['write'] = (patch) => this.handle.write({ labels: { ...read(), ...patch } });
    return new ChartDataLabels(this.session, { read, write }, () => this.handle.read().kind);
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.session, this.handle, () =>
      cellValues(this.session, this.handle.read().values),
    );
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, this.handle);
  }

  setValues(sourceData: Range): void {
    this.handle.write({ values: cellsRef(sourceData) });
  }

  setXAxisValues(sourceData: Range): void {
    this.handle.write({ categories: cellsRef(sourceData) });
  }

  setBubbleSizes(sourceData: Range): void {
    this.handle.write({ bubbleSizes: cellsRef(sourceData) });
  }

  getDimensionDataSourceString(dimension: string): string {
    const ref = this.#dimension(dimension);
    if (!ref) throw refusal('InvalidArgument');
    return cellsAddress(this.session, ref);
  }

  delete(): void {
    this.remove();
  }

  #dimension(dimension: string): CellsRef<string> | undefined {
    const { values, categories, bubbleSizes } = this.handle.read();
    switch (choice(dimension, ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'])) {
      case 'Categories':
      case 'XValues':
        return categories;
      case 'BubbleSizes':
        return bubbleSizes;
      default:
        return values;
    }
  }

  #mark(patch: ChartSeriesData['marker']): void {
    this.handle.write({ marker: { ...this.handle.read().marker, ...patch } });
  }
}
