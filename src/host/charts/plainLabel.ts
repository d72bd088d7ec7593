import type { ChartLabelData } from './data/ChartPointData';

/** A label before anything is said of it: the value. */
export const plainLabel: ChartLabelData = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
  showBubbleSize: false,
  showLegendKey: false,
  font: {},
};
