import { hasSlices, plotOf, type ChartKind } from '../../charts/chartKinds';
import type { AxisGroup, ChartSeriesData } from '../../charts/data/ChartSeriesData';

/** Series that are drawn together, with their places among all series of the chart. */
export interface PlotGroup {
  readonly kind: ChartKind;
  readonly axisGroup: AxisGroup;
  readonly hasAxes: boolean;
  readonly series: readonly { readonly index: number; readonly data: ChartSeriesData }[];
}

const keyOf = ({ kind, axisGroup }: Pick<ChartSeriesData, 'kind' | 'axisGroup'>): string => {
  const { plot, direction, grouping } = plotOf(kind);
  return [plot, direction, grouping, axisGroup].join(' ');
};

/** A chart's series by how they are plotted, in the order in which the first of each comes; points stand last. */
export function plotGroups(kind: ChartKind, series: readonly ChartSeriesData[]): readonly PlotGroup[] {
  const groups = new Map<string, PlotGroup>();
  const all = series.length > 0 ? series : undefined;
  for (const [index, data] of (all ?? []).entries()) {
    const key = keyOf(data);
    const group = groups.get(key);
    groups.set(key, {
      kind: group?.kind ?? data.kind,
      axisGroup: data.axisGroup,
      hasAxes: !hasSlices(data.kind),
      series: [...(group?.series ?? []), { index, data }],
    });
  }
  return all ? [...groups.values()] : [{ kind, axisGroup: 'Primary', hasAxes: !hasSlices(kind), series: [] }];
}
