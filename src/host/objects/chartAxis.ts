import {
  axisCrossings,
  tickLabelPositions,
  tickMarks,
  type AxisCrossing,
  type AxisName,
  type ChartAxisData,
  type TickLabelPosition,
  type TickMark,
} from '../charts/data/ChartAxisData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartAxisFormat } from './chartAxisFormat';
import { ChartAxisTitle } from './chartAxisTitle';
import { ChartGridlines } from './chartGridlines';
import { choice, numberOrAutomatic, numberWithin } from './choice';
import { part, type Handle } from './handle';
import { someText } from './numbers';

/** One axis. A limit nobody set reads as the empty text: modelled, Excel tells the one it drew. */
export class ChartAxis extends HostObject {
  static override readonly officeName = 'ChartAxis';
  static override readonly navigation = ['format', 'majorGridlines', 'minorGridlines', 'title'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartAxisData>,
    readonly axisName: AxisName,
  ) {
    super(session);
  }

  get type(): 'Category' | 'Value' {
    return this.axisName.toLowerCase().endsWith('category') ? 'Category' : 'Value';
  }

  get axisGroup(): 'Primary' | 'Secondary' {
    return this.axisName.startsWith('secondary') ? 'Secondary' : 'Primary';
  }

  get visible(): boolean {
    return this.handle.read().visible;
  }

  set visible(value: unknown) {
    this.handle.write({ visible: value === true });
  }

  get minimum(): number | '' {
    return this.handle.read().minimum ?? '';
  }

  set minimum(value: unknown) {
    this.handle.write({ minimum: numberOrAutomatic(value) });
  }

  get maximum(): number | '' {
    return this.handle.read().maximum ?? '';
  }

  set maximum(value: unknown) {
    this.handle.write({ maximum: numberOrAutomatic(value) });
  }

  get majorUnit(): number | '' {
    return this.handle.read().majorUnit ?? '';
  }

  set majorUnit(value: unknown) {
    this.handle.write({ majorUnit: numberOrAutomatic(value) });
  }

  get minorUnit(): number | '' {
    return this.handle.read().minorUnit ?? '';
  }

  set minorUnit(value: unknown) {
    this.handle.write({ minorUnit: numberOrAutomatic(value) });
  }

  get numberFormat(): string {
    return this.handle.read().numberFormat ?? 'General';
  }

  set numberFormat(value: unknown) {
    this.handle.write({ numberFormat: someText(value) });
  }

  get linkNumberFormat(): boolean {
    return this.handle.read().numberFormat === undefined;
  }

  set linkNumberFormat(value: unknown) {
    this.handle.write({ numberFormat: value === true ? undefined : this.numberFormat });
  }

  get reversePlotOrder(): boolean {
    return this.handle.read().isReversed;
  }

  set reversePlotOrder(value: unknown) {
    this.handle.write({ isReversed: value === true });
  }

  /** Where the other axis crosses this one. */
  get position(): AxisCrossing | 'Automatic' {
    return this.handle.read().crossing ?? 'Automatic';
  }

  /** @throws HostError InvalidArgument where it is no such place; a number is none */
  set position(value: unknown) {
    this.handle.write({ crossing: value === 'Automatic' ? undefined : choice(value, axisCrossings) });
  }

  get scaleType(): 'Linear' | 'Logarithmic' {
    return this.handle.read().logBase === undefined ? 'Linear' : 'Logarithmic';
  }

  set scaleType(value: unknown) {
    this.handle.write({ logBase: choice(value, ['Linear', 'Logarithmic']) === 'Linear' ? undefined : this.logBase });
  }

  get logBase(): number {
    return this.handle.read().logBase ?? 10;
  }

  set logBase(value: unknown) {
    this.handle.write({ logBase: numberWithin(value, 2, 1000) });
  }

  get majorTickMark(): TickMark {
    return this.handle.read().majorTickMark;
  }

  set majorTickMark(value: unknown) {
    this.handle.write({ majorTickMark: choice(value, tickMarks) });
  }

  get minorTickMark(): TickMark {
    return this.handle.read().minorTickMark;
  }

  set minorTickMark(value: unknown) {
    this.handle.write({ minorTickMark: choice(value, tickMarks) });
  }

  get tickLabelPosition(): TickLabelPosition {
    return this.handle.read().tickLabelPosition;
  }

  set tickLabelPosition(value: unknown) {
    this.handle.write({ tickLabelPosition: choice(value, tickLabelPositions) });
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, part(this.handle, 'title'));
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.session, part(this.handle, 'majorGridlines'));
  }

  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.session, part(this.handle, 'minorGridlines'));
  }

  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.session, this.handle);
  }
}
