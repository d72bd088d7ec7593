/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveXlsx } from '../../../src/host/xlsx';
import { printedPages } from '../../libreoffice';
import { onSheet } from '../contract/onSheet';

jest.setTimeout(180_000);

it('LibreOffice prints a column chart made through office.js', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C5').values = [
      ['等级', '销售额', '客户数'],
      ['白金', 420, 12],
      ['黄金', 310, 25],
      ['铁', 120, 60],
      ['铅', 40, 90],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C5'), 'Columns');
    chart.title.text = '各等级销售额';
    chart.setPosition('A7', 'H24');
    chart.axes.valueAxis.title.text = '万元';
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
    await context.sync();
  });
  const folder = process.env['PICTURES'] ?? (await mkdtemp(path.join(tmpdir(), 'tierwise-charts-')));
  await printedPages(saveXlsx(host.book.data()), folder);
  expect((await readdir(folder)).length).toBeGreaterThan(0);
  if (process.env['PICTURES'] === undefined) await rm(folder, { recursive: true });
});
