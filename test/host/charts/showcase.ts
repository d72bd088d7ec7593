/** Charts as report sheets draw them, made through office.js on the active sheet. */
import { onSheet } from '../contract/onSheet';

/** Fictional customers: name, value degree, potential degree, sales, quadrant. */
const points = Array.from({ length: 40 }, (_, i) => [
  `客户${i + 1}`,
  (i * 37) % 101,
  (i * 53) % 97,
  1000 + ((i * 7919) % 9000),
]);

/** Four series of points in the colours of their quadrants, threshold lines, labels of single points. */
export const makeMatrixChart = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:D1').values = [['客户', '价值', '潜力', '销售额']];
    sheet.getRange(`A2:D${points.length + 1}`).values = points;
    sheet.getRange('F1:G3').values = [
      ['阈值 x', '阈值 y'],
      [50, 0],
      [50, 100],
    ];
    const chart = sheet.charts.add('XYScatter', sheet.getRange('B1:C11'), 'Columns');
    chart.name = '矩阵';
    chart.title.text = '价值–潜力矩阵';
    chart.setPosition('I1', 'R24');
    const colors = ['#1F4E79', '#BF9000', '#7F7F7F', '#A5A5A5'];
    for (const [index, name] of ['白金', '黄金', '铁', '铅'].entries()) {
      const first = 2 + index * 10;
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      series.name = name;
      series.setXAxisValues(sheet.getRange(`B${first}:B${first + 9}`));
      series.setValues(sheet.getRange(`C${first}:C${first + 9}`));
      series.markerStyle = 'Circle';
      series.markerSize = 7;
      series.markerBackgroundColor = colors[index] ?? '';
      series.markerForegroundColor = '#FFFFFF';
    }
    const labelled = chart.series.getItemAt(0).points.getItemAt(3);
    labelled.hasDataLabel = true;
    labelled.dataLabel.text = '客户4';
    labelled.dataLabel.position = 'Right';
    const line = chart.series.add('阈值');
    line.chartType = 'XYScatterLinesNoMarkers';
    line.setXAxisValues(sheet.getRange('F2:F3'));
    line.setValues(sheet.getRange('G2:G3'));
    line.format.line.set({ color: '#C00000', weight: 1.5, lineStyle: 'Dash' });
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.text = '当前价值（分）';
    valueAxis.title.text = '增长潜力（分）';
    for (const axis of [categoryAxis, valueAxis]) axis.set({ minimum: 0, maximum: 100, majorUnit: 25 });
    chart.legend.position = 'Bottom';
    await context.sync();
  });

/** Columns by size and their cumulative share on a second axis. */
export const makeParetoChart = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A45:C50').values = [
      ['客户', '销售额', '累计占比'],
      ['甲', 500, 0.5],
      ['乙', 250, 0.75],
      ['丙', 150, 0.9],
      ['丁', 70, 0.97],
      ['戊', 30, 1],
    ];
    sheet.getRange('C46:C50').numberFormat = [['0%'], ['0%'], ['0%'], ['0%'], ['0%']];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A45:C50'), 'Columns');
    chart.name = '集中度';
    chart.title.text = '销售集中度';
    chart.setPosition('I26', 'R46');
    const share = chart.series.getItemAt(1);
    share.chartType = 'LineMarkers';
    share.axisGroup = 'Secondary';
    chart.series.getItemAt(0).gapWidth = 40;
    const axis = chart.axes.getItem('Value', 'Secondary');
    axis.set({ visible: true, minimum: 0, maximum: 1, numberFormat: '0%' });
    axis.title.text = '累计占比';
    await context.sync();
  });

/** Slices, a ring, stacked bars and bubbles. */
export const makeOtherCharts = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    const source = sheet.getRange('A45:B50');
    const pie = sheet.charts.add('Pie', source, 'Columns');
    pie.setPosition('A52', 'D66');
    pie.series.getItemAt(0).hasDataLabels = true;
    pie.series.getItemAt(0).dataLabels.set({ showPercentage: true, showValue: false, position: 'OutsideEnd' });
    sheet.charts.add('Doughnut', source, 'Columns').setPosition('E52', 'I66');
    sheet.charts.add('BarStacked', sheet.getRange('A45:C50'), 'Columns').setPosition('J52', 'N66');
    const bubble = sheet.charts.add('Bubble', sheet.getRange('B1:D12'), 'Columns');
    bubble.setPosition('O52', 'S66');
    sheet.charts.add('Line', source, 'Columns').setPosition('A68', 'E82');
    sheet.charts.add('Area', source, 'Columns').setPosition('F68', 'J82');
    await context.sync();
  });
