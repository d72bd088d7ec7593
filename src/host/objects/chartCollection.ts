import { isChartKind } from '../charts/chartKinds';
import { newChart } from '../charts/newChart';
import { anchorOf } from '../charts/place';
import { sourceSeries } from '../charts/sourceSeries';
import type { ChartInfo } from '../store/types';
import { HostCollection } from '../wire/hostObject';
import { notModelled, refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { Chart } from './chart';
import { lengthsOf } from './chartLengths';
import { chartSource, seriesBySide } from './chartSource';
import { demandPermission } from './permission';
import type { Range } from './range';

/** Where and how large a new chart is, in points. Modelled: Excel puts it into the middle of what is seen. */
const newPlace = { left: 96, top: 60, width: 360, height: 216 } as const;

/** The charts of a sheet, the lowest first. */
export class ChartCollection extends HostCollection<Chart> {
  static override readonly officeName = 'ChartCollection';
  static override readonly calculated = ['add'];

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  get items(): readonly Chart[] {
    return this.#infos().map(({ id }) => this.#chart(id));
  }

  get count(): number {
    return this.#infos().length;
  }

  getCount(): number {
    return this.count;
  }

  add(type: string, sourceData: Range, seriesBy?: string): Chart {
    demandPermission(this.session, this.sheetId, 'allowEditObjects');
    if (!isChartKind(type)) throw notModelled(`ChartCollection.add(${type})`);
    const series = sourceSeries(type, chartSource(this.session, sourceData), seriesBySide(seriesBy));
    const id = this.session.book.addChart(this.sheetId, {
      ...newChart(type, series),
      name: this.#freeName(),
      anchor: anchorOf(newPlace, lengthsOf(this.session.book, this.sheetId)),
    });
    return this.#chart(id);
  }

  getItem(name: string): Chart {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw refusal('ItemNotFound');
    return chart;
  }

  /** @param name or id: by the latter the client finds a chart again */
  getItemOrNullObject(name: string): Chart | null {
    const infos = this.#infos();
    const info =
      infos.find(({ id }) => id === name) ?? infos.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return info ? this.#chart(info.id) : null;
  }

  getItemAt(index: number): Chart {
    const info = this.#infos()[index];
    if (!info) throw refusal('InvalidArgument');
    return this.#chart(info.id);
  }

  #infos(): readonly ChartInfo[] {
    return this.session.book.charts(this.sheetId);
  }

  #chart(id: string): Chart {
    return new Chart(this.session, this.sheetId, id);
  }

  #freeName(): string {
    const taken = new Set(this.#infos().map(({ name }) => name));
    let number = taken.size + 1;
    while (taken.has(`Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}
