import type { ChartAxisData } from '../../../host/charts/data/ChartAxisData';
import { shownNumber } from '../../../host/charts/shownNumber';
import { lineStyle, textStyle } from './textStyle';

/** What an axis draws: categories by their texts, or numbers in a format. */
export type AxisContents =
  | { readonly kind: 'category'; readonly texts: readonly string[] }
  | { readonly kind: 'number'; readonly format: string };

/**
 * An axis as ECharts takes it.
 *
 * @param isUpright it runs from the bottom to the top
 * @param crossed the axis it crosses: it stands where that one begins, which is on the other side where that one is turned
 *   round, unless it is to cross at its end
 */
export function axisOption(axis: ChartAxisData, contents: AxisContents, isUpright: boolean, crossed?: ChartAxisData) {
  const { title, majorGridlines, minorGridlines, font, line, tickLabelPosition } = axis;
  const format = axis.numberFormat ?? (contents.kind === 'number' ? contents.format : 'General');
  const isBeyond = crossed !== undefined && crossed.isReversed !== (crossed.crossing === 'Maximum');
  const side = isUpright
    ? isBeyond
      ? ('right' as const)
      : ('left' as const)
    : isBeyond
      ? ('top' as const)
      : ('bottom' as const);
  const common = {
    ...(crossed && { position: side }),
    show: axis.visible,
    inverse: axis.isReversed,
    name: title.visible ? (title.text ?? '') : '',
    nameLocation: 'middle' as const,
    // From the axis's numbers, wherever those end.
    nameMoveOverlap: true,
    nameGap: isUpright ? 8 : 6,
    nameTextStyle: textStyle(title.font, { size: 10 }),
    axisLine: { show: line.style !== 'None', lineStyle: lineStyle({ weight: 0.75, ...line }, '#D9D9D9') },
    axisTick: { show: axis.majorTickMark !== 'None' },
    splitLine: {
      show: majorGridlines.visible,
      lineStyle: lineStyle({ weight: 0.75, ...majorGridlines.line }, '#D9D9D9'),
    },
    minorSplitLine: { show: minorGridlines.visible },
  };
  const axisLabel = { show: tickLabelPosition !== 'None', hideOverlap: true, ...textStyle(font) };
  if (contents.kind === 'category') {
    return { ...common, type: 'category' as const, data: [...contents.texts], axisLabel };
  }
  return {
    ...common,
    type: axis.logBase === undefined ? ('value' as const) : ('log' as const),
    ...(axis.logBase !== undefined && { logBase: axis.logBase }),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    ...(axis.majorUnit !== undefined && { interval: axis.majorUnit }),
    axisLabel: { ...axisLabel, formatter: (value: number) => shownNumber(value, format) },
  };
}
