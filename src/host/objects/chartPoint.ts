import type { ChartPointData, MarkerStyle } from '../charts/data/ChartPointData';
import type { ChartKind } from '../charts/chartKinds';
import { plainLabel } from '../charts/plainLabel';
import type { CellValue } from '../store/types';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartDataLabel } from './chartDataLabel';
import { markerColor, markerColorText, markerSize, markerStyle } from './chartMarker';
import { ChartPointFormat } from './chartPointFormat';
import type { Handle } from './handle';

/** One point of a series: what it has for itself. */
export class ChartPoint extends HostObject {
  static override readonly officeName = 'ChartPoint';
  static override readonly navigation = ['dataLabel', 'format'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartPointData>,
    readonly drawn: () => CellValue | undefined,
    readonly kind: () => ChartKind,
  ) {
    super(session);
  }

  get value(): CellValue | null {
    return this.drawn() ?? null;
  }

  get hasDataLabel(): boolean {
    return this.handle.read().label !== undefined;
  }

  set hasDataLabel(value: unknown) {
    if (value !== true) this.handle.write({ label: undefined });
    else if (!this.hasDataLabel) this.handle.write({ label: plainLabel });
  }

  get dataLabel(): ChartDataLabel {
    const read = () => this.handle.read().label ?? plainLabel;
    const handle: ChartDataLabel['handle'] = {
      read,
      write: (patch) => this.handle.write({ label: { ...read(), ...patch } }),
    };
    return new ChartDataLabel(this.session, handle, this.kind);
  }

  get format(): ChartPointFormat {
    return new ChartPointFormat(this.session, this.handle);
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

  #mark(patch: ChartPointData['marker']): void {
    this.handle.write({ marker: { ...this.handle.read().marker, ...patch } });
  }
}
