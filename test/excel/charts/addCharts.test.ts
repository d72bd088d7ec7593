/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { runExcel } from '../../../src/excel';
import { addCharts } from '../../../src/excel/charts/addCharts';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { areaAddress, areaOf } from '../../../src/sheets';
import type { PlannedChart } from '../../../src/sheets';
import { printedPages } from '../../libreoffice';
import { chartCells, matrixChart, otherCharts, paretoChart, tierChart } from './plannedCharts';

const draw = (...charts: readonly PlannedChart[]) =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:G7').values = chartCells.map((row) => [...row]);
    await addCharts(context, sheet, charts);
    await context.sync();
  });

const drawn = () => host.book.charts(host.book.sheets()[0]?.id ?? '');

describe('addCharts', () => {
  it('points every series at its cells, with its kind, colour and mark', async () => {
    await draw(matrixChart);
    const [chart] = drawn();
    expect(chart?.name).toBe('matrix');
    expect(chart?.title.text).toBe('价值–潜力矩阵');
    const refs = chart?.series.map(({ name, kind, values, categories }) => [
      name,
      kind,
      values && areaAddress(values.rect),
      categories && areaAddress(categories.rect),
    ]);
    expect(refs).toEqual([
      ['白金', 'XYScatter', 'B2:B3', 'C2:C3'],
      ['铅', 'XYScatter', 'B6:B7', 'C6:C7'],
      ['分界线', 'XYScatterLinesNoMarkers', 'G2:G6', 'F2:F6'],
    ]);
    expect(chart?.series[0]?.marker).toEqual({
      style: 'Circle',
      size: 8,
      background: '#D8E3EC',
      foreground: '#16324A',
    });
    expect(chart?.series[2]?.line).toEqual({ color: '#B42318', style: 'Dash', weight: 1.25 });
    expect(chart?.series[2]?.marker.style).toBe('None');
  });

  it('writes words beside the points that have some, whatever they hold', async () => {
    await draw(matrixChart);
    const points = drawn()[0]?.series[0]?.points;
    expect(points?.[0]?.label).toMatchObject({ text: '甲 "A" & <B>', position: 'Left' });
    expect(points?.[1]?.label).toMatchObject({ text: '=乙', position: 'Bottom' });
  });

  it('puts limits, steps, formats and titles on the axes', async () => {
    await draw(matrixChart);
    const axes = drawn()[0]?.axes;
    expect(axes?.value).toMatchObject({ minimum: 0, maximum: 100, majorUnit: 25, numberFormat: '0' });
    expect(axes?.value.title).toMatchObject({ visible: true, text: '价值（0–100）' });
    expect(axes?.category).toMatchObject({ minimum: 0, maximum: 100, majorGridlines: { visible: true } });
  });

  it('places a chart exactly over its cells, with its legend where it is wanted', async () => {
    await draw(matrixChart, tierChart);
    const [matrix, tiers] = drawn();
    const { row, column, rows, columns } = areaOf('I1:P20');
    expect(matrix?.anchor).toEqual({
      from: { row, column, x: 0, y: 0 },
      to: { row: row + rows, column: column + columns, x: 0, y: 0 },
    });
    expect(matrix?.legend).toMatchObject({ visible: true, position: 'Bottom' });
    expect(tiers?.legend.visible).toBe(false);
  });

  it('combines columns with a line on an axis of its own', async () => {
    await draw(paretoChart);
    const [chart] = drawn();
    expect(chart?.series.map(({ kind, axisGroup }) => [kind, axisGroup])).toEqual([
      ['ColumnClustered', 'Primary'],
      ['LineMarkers', 'Secondary'],
    ]);
    expect(chart?.axes.secondaryValue).toMatchObject({ visible: true, minimum: 0, maximum: 1, numberFormat: '0%' });
    expect(chart?.series[0]?.gapWidth).toBe(40);
  });

  it('gives columns that stand for tiers a colour each, and shows their values', async () => {
    await draw(tierChart);
    const series = drawn()[0]?.series[0];
    const fills = [0, 1, 2, 3].map((point) => series?.points[point]?.fill);
    expect(fills).toEqual(['#D8E3EC', '#F7D774', '#B9C0CB', '#5B626D']);
    expect(series?.points[0]?.line.color).toBe('#778B9B');
    expect(series?.labels).toMatchObject({ showValue: true, numberFormat: '#,##0' });
  });

  it('keeps the other axis on its side where categories are turned round', async () => {
    const bars = otherCharts.filter(({ name }) => name === 'bars');
    await draw(...bars);
    expect(drawn()[0]?.axes.category).toMatchObject({ isReversed: true, crossing: 'Maximum' });
  });

  it('draws cells of another sheet, also where one holds nothing yet', async () => {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.add("it's 图");
      const [series] = tierChart.series;
      if (series) await addCharts(context, sheet, [{ ...tierChart, series: [series] }]);
      await context.sync();
    });
    const [first, second] = host.book.sheets();
    const [chart] = host.book.charts(second?.id ?? '');
    expect(chart?.series.map(({ values }) => values?.sheet)).toEqual([first?.id]);
  });

  it('takes one sync, however many charts there are', async () => {
    let syncs = 0;
    let own = 0;
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const sync = context.sync.bind(context);
      Object.assign(context, { sync: () => (syncs++, sync()) });
      await addCharts(context, sheet, [matrixChart, paretoChart, tierChart, ...otherCharts]);
      own = syncs;
    });
    expect(own).toBe(1);
  });

  it('is saved, and read back as it was', async () => {
    await draw(matrixChart, paretoChart, tierChart, ...otherCharts);
    const bytes = saveXlsx(host.book.data());
    const charts = openXlsx(bytes).sheets[0]?.charts ?? [];
    expect(charts.map(({ isForeign, series }) => [isForeign, series.length])).toEqual(
      drawn().map(({ series }) => [undefined, series.length]),
    );
    // PICTURES names a folder to look at the pages in.
    const folder = process.env['PICTURES'];
    if (folder !== undefined) await printedPages(bytes, folder);
  }, 120000);
});
