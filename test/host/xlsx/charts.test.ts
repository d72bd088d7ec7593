/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readXlsx } from 'hucre/xlsx';
import type { ChartData } from '../../../src/host/charts/ChartData';
import { openXlsx, partsLost, saveXlsx } from '../../../src/host/xlsx';
import { makeMatrixChart, makeOtherCharts, makeParetoChart } from '../charts/showcase';
import { onSheet } from '../contract/onSheet';
import { partOf, partsOf, workbook } from './parts';

const save = (): Uint8Array => saveXlsx(host.book.data());
const chartsIn = (bytes: Uint8Array): readonly ChartData[] =>
  openXlsx(bytes).sheets.flatMap(({ charts = [] }) => charts);

/** Every part but the workbook's list of sheets is the same. */
const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
};

describe('charts of ours', () => {
  it('are read back as they were written', async () => {
    await makeMatrixChart();
    await makeParetoChart();
    await makeOtherCharts();
    const bytes = save();
    const charts = chartsIn(bytes);
    expect(charts.map(({ kind }) => kind)).toEqual([
      'XYScatter',
      'ColumnClustered',
      'Pie',
      'Doughnut',
      'BarStacked',
      'Bubble',
      'Line',
      'Area',
    ]);
    expect(charts.filter(({ isForeign }) => isForeign)).toEqual([]);
    await host.open(openXlsx(bytes));
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('hucre, a second reader, finds their series where they point', async () => {
    await makeMatrixChart();
    await makeParetoChart();
    const { sheets } = await readXlsx(save());
    const refs = sheets[0]?.charts?.map(({ kinds, title, series }) => ({
      kinds,
      title,
      series: series?.map(({ name, categoriesRef, valuesRef }) => [name, categoriesRef, valuesRef]),
    }));
    expect(refs).toEqual([
      {
        kinds: ['scatter'],
        title: '价值–潜力矩阵',
        series: [
          ['白金', 'Sheet1!$B$2:$B$11', 'Sheet1!$C$2:$C$11'],
          ['黄金', 'Sheet1!$B$12:$B$21', 'Sheet1!$C$12:$C$21'],
          ['铁', 'Sheet1!$B$22:$B$31', 'Sheet1!$C$22:$C$31'],
          ['铅', 'Sheet1!$B$32:$B$41', 'Sheet1!$C$32:$C$41'],
          ['阈值', 'Sheet1!$F$2:$F$3', 'Sheet1!$G$2:$G$3'],
        ],
      },
      {
        kinds: ['bar', 'line'],
        title: '销售集中度',
        series: [
          ['销售额', 'Sheet1!$A$46:$A$50', 'Sheet1!$B$46:$B$50'],
          ['累计占比', 'Sheet1!$A$46:$A$50', 'Sheet1!$C$46:$C$50'],
        ],
      },
    ]);
  });

  it('carry the values of their cells when they are saved, whatever a customer is called', async () => {
    await makeParetoChart();
    await host.open(openXlsx(save()));
    await onSheet(async (sheet, context) => {
      sheet.getRange('A46:B46').values = [['R&D <\u0001甲>', 777]];
      await context.sync();
    });
    const bytes = save();
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain('<c:pt idx="0"><c:v>777</c:v></c:pt>');
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain('<c:v>R&amp;D &lt;_x0001_甲&gt;</c:v>');
    expect(chartsIn(bytes).map(({ isForeign }) => isForeign)).toEqual([undefined]);
  });

  it('follow a renamed sheet and leave with one that is deleted, which nobody is warned of', async () => {
    await makeParetoChart();
    await host.open(openXlsx(save()));
    await onSheet(async (sheet, context) => {
      sheet.name = '报告 1';
      context.workbook.worksheets.add('Rest');
      await context.sync();
    });
    const renamed = save();
    expect(partOf(renamed, 'xl/charts/chart1.xml')).toContain("<c:f>'报告 1'!$B$46:$B$50</c:f>");
    await host.open(openXlsx(renamed));
    await onSheet(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect(partsLost(host.book.data())).toEqual([]);
    expect(Object.keys(partsOf(save())).filter((name) => /charts|drawings/.test(name))).toEqual([]);
  });

  it('that are deleted leave the file, the others stay', async () => {
    await makeMatrixChart();
    await makeParetoChart();
    await host.open(openXlsx(save()));
    await onSheet(async (sheet, context) => {
      sheet.charts.getItem('矩阵').delete();
      await context.sync();
    });
    const bytes = save();
    expect(chartsIn(bytes).map(({ name }) => name)).toEqual(['集中度']);
    expect(Object.keys(partsOf(bytes)).filter((name) => name.startsWith('xl/charts/'))).toEqual([
      'xl/charts/chart2.xml',
    ]);
  });
});

describe('a chart of another program', () => {
  const original = workbook('openpyxl');
  const sheetOfChart = (): string => {
    const sheet = host.book.sheets().find(({ id }) => host.book.charts(id).length > 0);
    return sheet?.name ?? '';
  };

  it('is told of, and passes through letter by letter', async () => {
    await host.open(openXlsx(original));
    const [chart] = chartsIn(original);
    expect(chart?.isForeign).toBe(true);
    expect(changedParts(original, save()).filter((name) => /charts|drawings/.test(name))).toEqual([]);
  });

  it('is not changed, in words', async () => {
    await host.open(openXlsx(original));
    const name = sheetOfChart();
    const change = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).charts.getItemAt(0).title.text = 'x';
      await context.sync();
    });
    await expect(change).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  it('moves with inserted rows: its place is written, its part is not', async () => {
    await host.open(openXlsx(original));
    const name = sheetOfChart();
    const [before] = chartsIn(original);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('1:2').insert('Down');
      await context.sync();
    });
    const bytes = save();
    const [after] = chartsIn(bytes);
    expect(after?.anchor.from.row).toBe((before?.anchor.from.row ?? 0) + 2);
    expect(changedParts(original, bytes).filter((part) => part.startsWith('xl/charts/'))).toEqual([]);
  });

  it('can be deleted', async () => {
    await host.open(openXlsx(original));
    const name = sheetOfChart();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).charts.getItemAt(0).delete();
      await context.sync();
    });
    expect(chartsIn(save())).toEqual([]);
    expect(Object.keys(partsOf(save())).filter((part) => part.startsWith('xl/charts/chart'))).toEqual([]);
  });
});
