import type { LabelPosition } from './data/ChartPointData';
import { plotOf, type ChartKind, type Plot } from './chartKinds';

const aroundPoints: readonly LabelPosition[] = ['Bottom', 'Center', 'Left', 'Right', 'Top'];
const insideBars: readonly LabelPosition[] = ['Center', 'InsideBase', 'InsideEnd'];

const places: Readonly<Record<Plot['plot'], readonly LabelPosition[]>> = {
  bar: [...insideBars, 'OutsideEnd'],
  line: aroundPoints,
  scatter: aroundPoints,
  bubble: aroundPoints,
  pie: ['BestFit', 'Center', 'InsideEnd', 'OutsideEnd'],
  area: [],
  doughnut: [],
};

/**
 * Where labels of a kind may stand: Excel takes a file with any other place for damaged.
 *
 * @see ECMA-376 part 1, 21.2.2.48 dLblPos, and what Excel offers
 */
export function labelPlacesOf(kind: ChartKind): readonly LabelPosition[] {
  const { plot, grouping } = plotOf(kind);
  return plot === 'bar' && grouping !== 'clustered' ? insideBars : places[plot];
}
