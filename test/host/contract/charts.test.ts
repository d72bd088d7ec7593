/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { onSheet, refusalOf } from './onSheet';

const table = [
  ['等级', '销售额', '客户数'],
  ['白金', 420, 12],
  ['黄金', 310, 25],
  ['铅', 40, 90],
];

/** A chart of the table, made and loaded. */
const withChart = (
  work: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  type: Excel.ChartType | 'ColumnClustered' | 'Pie' | 'XYScatter' | 'Bubble' = 'ColumnClustered',
): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C4').values = table;
    const chart = sheet.charts.add(type as 'ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    await work(chart, sheet, context);
  });

const seriesOf = async (chart: Excel.Chart, context: Excel.RequestContext) => {
  chart.series.load('items/name');
  await context.sync();
  const sources = chart.series.items.map((series) => [
    series.getDimensionDataSourceString('Categories'),
    series.getDimensionDataSourceString('Values'),
  ]);
  await context.sync();
  return chart.series.items.map(({ name }, index) => [name, ...(sources[index] ?? []).map(({ value }) => value)]);
};

describe('a new chart', () => {
  it('finds names in the first row and categories in the first column', async () => {
    await withChart(async (chart, _, context) => {
      expect(await seriesOf(chart, context)).toEqual([
        ['销售额', 'Sheet1!$A$2:$A$4', 'Sheet1!$B$2:$B$4'],
        ['客户数', 'Sheet1!$A$2:$A$4', 'Sheet1!$C$2:$C$4'],
      ]);
    });
  });

  it('of points takes the first column for the horizontal values, of bubbles the third for their sizes', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['x', 'y', 'size'],
        [1, 10, 100],
        [2, 20, 200],
      ];
      const points = sheet.charts.add('XYScatter', sheet.getRange('A1:B3'), 'Columns');
      const bubbles = sheet.charts.add('Bubble', sheet.getRange('A1:C3'), 'Columns');
      expect(await seriesOf(points, context)).toEqual([['y', 'Sheet1!$A$2:$A$3', 'Sheet1!$B$2:$B$3']]);
      expect(await seriesOf(bubbles, context)).toEqual([['y', 'Sheet1!$A$2:$A$3', 'Sheet1!$B$2:$B$3']]);
      const sizes = bubbles.series.getItemAt(0).getDimensionDataSourceString('BubbleSizes');
      await context.sync();
      expect(sizes.value).toBe('Sheet1!$C$2:$C$3');
    });
  });

  it('has Excel’s size, a title and a legend for several series', async () => {
    await withChart(async (chart, _, context) => {
      chart.load('name,width,height,chartType');
      chart.title.load('text,visible');
      chart.legend.load('visible,position');
      await context.sync();
      // 480 × 288 pixels, what Excel gives a chart.
      expect([chart.width, chart.height, chart.name, chart.chartType]).toEqual([
        360,
        216,
        'Chart 1',
        'ColumnClustered',
      ]);
      expect([chart.title.text, chart.title.visible]).toEqual(['Chart Title', true]);
      expect(chart.legend.toJSON()).toMatchObject({ visible: true, position: 'Bottom' });
    });
  });

  it('of a kind that is not modelled is refused by name', async () => {
    const refused = await refusalOf((sheet) => sheet.charts.add('Sunburst', sheet.getRange('A1:B2')));
    expect(refused).toMatchObject({ code: 'ApiNotFound', at: 'ChartCollection.add' });
    expect(refused.message).toContain('ChartCollection.add(Sunburst)');
  });
});

describe('charts', () => {
  it('are counted and found by name in any case, by id and by place', async () => {
    await withChart(async (chart, sheet, context) => {
      chart.name = '集中度';
      sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns').name = 'Trend';
      const found = [sheet.charts.getItem('trend'), sheet.charts.getItemAt(0)];
      for (const one of found) one.load('name,id');
      const none = sheet.charts.getItemOrNullObject('none');
      const count = sheet.charts.getCount();
      sheet.charts.load('items/name');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['Trend', '集中度']);
      expect([none.isNullObject, count.value]).toEqual([true, 2]);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['集中度', 'Trend']);
      found[0]?.delete();
      found[1]?.title.set({ text: '仍在' });
      const left = sheet.charts.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  it('stand exactly over cells, and move and grow with them', async () => {
    await withChart(async (chart, sheet, context) => {
      chart.setPosition('B2', 'D4');
      chart.load('left,top,width,height');
      await context.sync();
      // Columns of 64 pixels and rows of 15 points.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 144, 45]);
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').insert('Down');
      chart.load('top,height');
      await context.sync();
      expect([chart.top, chart.height]).toEqual([30, 60]);
      chart.set({ left: 10, top: 20, width: 200, height: 100 });
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([10, 20, 200, 100]);
    });
  });

  it('draw the cells their series drew before rows came', async () => {
    await withChart(async (chart, sheet, context) => {
      sheet.getRange('3:3').insert('Down');
      sheet.name = "A's 表";
      await context.sync();
      const values = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      await context.sync();
      expect(values.value).toBe("'A''s 表'!$B$2:$B$5");
    });
  });

  it('go with their sheet, and leave series of other sheets without cells', async () => {
    await withChart(async (_, sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      other.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns');
      other.activate();
      sheet.delete();
      await context.sync();
    });
    const [left] = host.book.sheets().map(({ id }) => host.book.charts(id));
    expect(left?.map(({ series }) => series.map(({ values }) => values))).toEqual([[undefined]]);
  });

  it('are not made on a protected sheet', async () => {
    expect(
      await refusalOf((sheet) => {
        sheet.protection.protect();
        sheet.charts.add('Pie', sheet.getRange('A1:B4'));
      }),
    ).toMatchObject({ code: 'AccessDenied' });
  });
});

describe('a chart’s looks', () => {
  it('titles, axes and legend come back as they were set', async () => {
    await withChart(async (chart, _, context) => {
      chart.title.text = '各等级销售额';
      chart.title.format.font.set({ bold: true, size: 16, color: '#1F4E79' });
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 500, majorUnit: 100, numberFormat: '#,##0' });
      valueAxis.title.text = '万元';
      valueAxis.majorGridlines.visible = false;
      categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: 'Low' });
      chart.legend.set({ position: 'Right', visible: false });
      for (const part of [chart.title, valueAxis, categoryAxis, valueAxis.title, chart.legend]) part.load();
      valueAxis.majorGridlines.load('visible');
      chart.title.format.font.load();
      await context.sync();
      expect(chart.title.text).toBe('各等级销售额');
      expect(chart.title.format.font.toJSON()).toMatchObject({ bold: true, size: 16, color: '#1F4E79' });
      expect(valueAxis.toJSON()).toMatchObject({ minimum: 0, maximum: 500, majorUnit: 100, numberFormat: '#,##0' });
      expect([valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible]).toEqual([
        '万元',
        true,
        false,
      ]);
      expect(categoryAxis.toJSON()).toMatchObject({ reversePlotOrder: true, tickLabelPosition: 'Low' });
      expect(chart.legend.toJSON()).toMatchObject({ position: 'Right', visible: false });
    });
  });

  it('an axis that is turned round may keep the other one on its side, also in a file', async () => {
    await withChart(async (chart, _, context) => {
      chart.axes.categoryAxis.set({ reversePlotOrder: true, position: 'Maximum' });
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.load('position');
      valueAxis.load('position');
      await context.sync();
      expect([categoryAxis.position, valueAxis.position]).toEqual(['Maximum', 'Automatic']);
    });
    const axes = openXlsx(saveXlsx(host.book.data())).sheets[0]?.charts?.[0]?.axes;
    expect([axes?.category.crossing, axes?.value.crossing]).toEqual(['Maximum', undefined]);
  });

  it('a series may be of another kind and have the second axis', async () => {
    await withChart(async (chart, _, context) => {
      const share = chart.series.getItemAt(1);
      share.set({ chartType: 'LineMarkers', axisGroup: 'Secondary' });
      chart.axes.getItem('Value', 'Secondary').set({ minimum: 0, maximum: 1 });
      const axis = chart.axes.getItem('Value', 'Secondary');
      axis.load('minimum,maximum,axisGroup,type');
      chart.series.load('items/chartType,items/axisGroup');
      await context.sync();
      expect(chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup])).toEqual([
        ['ColumnClustered', 'Primary'],
        ['LineMarkers', 'Secondary'],
      ]);
      expect(axis.toJSON()).toMatchObject({ minimum: 0, maximum: 1, axisGroup: 'Secondary', type: 'Value' });
    });
  });

  it('series are added, drawn from cells, coloured and deleted', async () => {
    await withChart(async (chart, sheet, context) => {
      const added = chart.series.add('阈值');
      added.setValues(sheet.getRange('C2:C4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.format.fill.setSolidColor('#C00000');
      added.format.line.set({ color: '#00B050', weight: 2, lineStyle: 'Dash' });
      added.format.line.load();
      chart.series.getItemAt(0).delete();
      await context.sync();
      expect(await seriesOf(chart, context)).toEqual([
        ['客户数', 'Sheet1!$A$2:$A$4', 'Sheet1!$C$2:$C$4'],
        ['阈值', 'Sheet1!$A$2:$A$4', 'Sheet1!$C$2:$C$4'],
      ]);
    });
  });

  it('a point may have a label of its own', async () => {
    await withChart(async (chart, _, context) => {
      const series = chart.series.getItemAt(0);
      const point = series.points.getItemAt(1);
      point.hasDataLabel = true;
      point.dataLabel.set({ text: '黄金客户', position: 'InsideEnd' });
      point.load('value,hasDataLabel');
      point.dataLabel.load('text,position,autoText');
      series.points.load('count');
      series.load('hasDataLabels');
      await context.sync();
      expect([point.value, point.hasDataLabel, series.points.count, series.hasDataLabels]).toEqual([
        310,
        true,
        3,
        false,
      ]);
      expect(point.dataLabel.toJSON()).toMatchObject({ text: '黄金客户', position: 'InsideEnd', autoText: false });
    });
    expect(await refusalOf((sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(3))).toMatchObject(
      {
        code: 'InvalidArgument',
        at: 'ChartPointsCollection.getItemAt',
      },
    );
  });

  it('a label cannot stand where Excel has no place for one of its kind', async () => {
    const refused = await refusalOf((sheet) => {
      sheet.charts.add('ColumnStacked', sheet.getRange('A1:B3')).series.getItemAt(0).dataLabels.position = 'OutsideEnd';
    });
    expect(refused).toMatchObject({ code: 'InvalidArgument', at: 'ChartDataLabels.position' });
  });

  it('a title follows the only series until it is given a text', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B4').values = table.map((row) => row.slice(0, 2));
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.title.load('text');
      await context.sync();
      expect(chart.title.text).toBe('销售额');
      sheet.getRange('B1').values = [['毛利']];
      chart.title.load('text');
      await context.sync();
      expect(chart.title.text).toBe('毛利');
    });
  });
});
