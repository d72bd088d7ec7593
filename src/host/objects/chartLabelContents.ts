import type { ChartLabelData, LabelPosition } from '../charts/data/ChartPointData';
import type { ChartKind } from '../charts/chartKinds';
import { labelPlacesOf } from '../charts/labelPlaces';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { anyText, choice } from './choice';
import type { Handle } from './handle';
import { someText } from './numbers';

/** What labels show and where they stand. Base of those of a series and of a point. */
export abstract class ChartLabelContents extends HostObject {
  constructor(
    session: Session,
    readonly handle: Handle<ChartLabelData>,
    readonly kind: () => ChartKind,
  ) {
    super(session);
  }

  get position(): LabelPosition | 'None' {
    return this.handle.read().position ?? 'None';
  }

  /** @throws HostError InvalidArgument where labels of this kind of chart cannot stand */
  set position(value: unknown) {
    this.handle.write({ position: choice(value, labelPlacesOf(this.kind())) });
  }

  get showValue(): boolean {
    return this.handle.read().showValue;
  }

  set showValue(value: unknown) {
    this.handle.write({ showValue: value === true });
  }

  get showSeriesName(): boolean {
    return this.handle.read().showSeriesName;
  }

  set showSeriesName(value: unknown) {
    this.handle.write({ showSeriesName: value === true });
  }

  get showCategoryName(): boolean {
    return this.handle.read().showCategoryName;
  }

  set showCategoryName(value: unknown) {
    this.handle.write({ showCategoryName: value === true });
  }

  get showPercentage(): boolean {
    return this.handle.read().showPercentage;
  }

  set showPercentage(value: unknown) {
    this.handle.write({ showPercentage: value === true });
  }

  get showBubbleSize(): boolean {
    return this.handle.read().showBubbleSize;
  }

  set showBubbleSize(value: unknown) {
    this.handle.write({ showBubbleSize: value === true });
  }

  get showLegendKey(): boolean {
    return this.handle.read().showLegendKey;
  }

  set showLegendKey(value: unknown) {
    this.handle.write({ showLegendKey: value === true });
  }

  get separator(): string {
    return this.handle.read().separator ?? '';
  }

  set separator(value: unknown) {
    this.handle.write({ separator: anyText(value) });
  }

  get numberFormat(): string {
    return this.handle.read().numberFormat ?? 'General';
  }

  set numberFormat(value: unknown) {
    this.handle.write({ numberFormat: someText(value) });
  }
}
