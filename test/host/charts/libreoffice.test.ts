/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { printedPages, savedByLibreOffice } from '../../libreoffice';
import { onSheet } from '../contract/onSheet';
import { makeMatrixChart, makeOtherCharts, makeParetoChart } from './showcase';

jest.setTimeout(180_000);

it('LibreOffice reads every chart, and saves and prints what it read', async () => {
  await makeMatrixChart();
  await makeParetoChart();
  await makeOtherCharts();
  await onSheet(async (sheet, context) => {
    sheet.getRange('I1:S1').format.columnWidth = 60;
    await context.sync();
  });
  const bytes = saveXlsx(host.book.data());
  const theirs = openXlsx(await savedByLibreOffice(bytes)).sheets[0]?.charts ?? [];
  const ours = openXlsx(bytes).sheets[0]?.charts ?? [];
  expect(ours.map(({ isForeign }) => isForeign)).toEqual(ours.map(() => undefined));
  expect(theirs.map(({ series }) => series.map(({ kind, values, categories }) => [kind, values, categories]))).toEqual(
    ours.map(({ series }) => series.map(({ kind, values, categories }) => [kind, values, categories])),
  );
  // Without a text of its own, the name of the only series: that is what Excel shows, too.
  const titles = ['价值–潜力矩阵', '销售集中度', '销售额', '销售额', 'Chart Title', '潜力', '销售额', '销售额'];
  expect(theirs.map(({ title }) => title.text)).toEqual(titles);
  // PICTURES names a folder to look at the pages in.
  const folder = process.env['PICTURES'] ?? (await mkdtemp(path.join(tmpdir(), 'tierwise-charts-')));
  await printedPages(bytes, folder);
  expect((await readdir(folder)).length).toBeGreaterThan(0);
  if (process.env['PICTURES'] === undefined) await rm(folder, { recursive: true });
});
