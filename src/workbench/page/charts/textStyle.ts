import type { ChartFontData, ChartLineData } from '../../../host/charts/data/ChartFormat';

const pixelsPerPoint = 4 / 3;

/** A font as ECharts takes it. */
export const textStyle = ({ bold, italic, color, name, size }: ChartFontData, fallback: ChartFontData = {}) => ({
  color: color ?? fallback.color ?? '#595959',
  fontSize: (size ?? fallback.size ?? 9) * pixelsPerPoint,
  fontWeight: (bold ?? fallback.bold) === true ? ('bold' as const) : ('normal' as const),
  fontStyle: italic === true ? ('italic' as const) : ('normal' as const),
  ...(name !== undefined && { fontFamily: name }),
});

/** A line as ECharts takes it. */
export function lineStyle({ style, color, weight }: ChartLineData, fallback: string) {
  const isDotted = style === 'Dot' || style === 'RoundDot';
  const isDashed = style?.startsWith('Dash') === true || style?.startsWith('Grey') === true;
  return {
    color: color ?? fallback,
    width: (weight ?? 2.25) * pixelsPerPoint,
    type: isDotted ? ('dotted' as const) : isDashed ? ('dashed' as const) : ('solid' as const),
    opacity: style === 'None' ? 0 : 1,
  };
}
