import type { PlannedSeries } from '../../sheets';

const INK = '#2B3440';
/** Points. */
const TEXT_SIZE = 9;

/** Writes the texts of a planned series beside its points: values beside all of them, or words beside single ones; queued. */
export function addLabels(series: Excel.ChartSeries, { kind, labels = [], valueLabels }: PlannedSeries): void {
  if (valueLabels) {
    const { isShare = false, hasNames = false, numberFormat, color = INK } = valueLabels;
    series.hasDataLabels = true;
    const { dataLabels } = series;
    dataLabels.set({ showValue: !isShare, showPercentage: isShare, showCategoryName: hasNames });
    if (numberFormat !== undefined) dataLabels.numberFormat = numberFormat;
    if (kind === 'pie') dataLabels.position = 'OutsideEnd';
    dataLabels.format.font.set({ size: TEXT_SIZE, color });
  }
  for (const { point, text, side } of labels) {
    const labelled = series.points.getItemAt(point);
    labelled.hasDataLabel = true;
    labelled.dataLabel.text = text;
    labelled.dataLabel.position = side;
    labelled.dataLabel.format.font.set({ size: TEXT_SIZE, color: INK });
  }
}
