/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { gradingState } from '../../src/actions/gradingState';
import { showSheet } from '../../src/actions/showSheet';
import { takeBack } from '../../src/actions/takeBack';
import { writeReports } from '../../src/actions/writeReports';
import type { ReportId } from '../../src/actions/reports';
import { schemeIn } from '../../src/grading';
import { below, customers, gradeNow, preset, put } from './customersOnSheet';
import { cellsOf } from './uncalculated';

const sheetNames = () => host.book.sheets().map(({ name }) => name);

const gradedAndReported = async (...reports: readonly ReportId[]) => {
  await put(customers);
  await gradeNow();
  return writeReports({ reports });
};

jest.setTimeout(60_000);

describe('the grading standard', () => {
  it('holds the head of the document, every tier and the whole scheme in words', async () => {
    await gradedAndReported('standards');
    expect(await cellsOf('分级标准', 'A4:F4')).toEqual([
      ['文案名称', '价值–潜力矩阵', '受控状态', '', '编号', 'value-potential'],
    ]);
    const texts = (await cellsOf('分级标准', 'A1:F60')).flat().map(String);
    for (const text of ['白金', '黄金', '铁', '铅', '维持关系', '终止关系', '定级规则', '指标与权重'])
      expect(texts).toContain(text);
    expect(texts).toContain('  价值高、潜力高 → 白金');
  });
});

describe('writeReports', () => {
  it('keeps what people typed into a report, also after rows were inserted above it', async () => {
    await gradedAndReported('standards');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('分级标准');
      sheet.getRange('D4:D5').values = [['受控'], ['=1+1']];
      sheet.getRange('F6').values = [[46031]];
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    await writeReports({ reports: ['standards'] });
    expect(await cellsOf('分级标准', 'A4:F6')).toEqual([
      ['文案名称', '价值–潜力矩阵', '受控状态', '受控', '编号', 'value-potential'],
      ['执行部门', '', '监督部门', 2, '考证部门', ''],
      ['版本', '1.0.0', '批准人', '', '批准日期', 46031],
    ]);
  });

  it('refreshes a report in place, also after a person renamed its sheet', async () => {
    await gradedAndReported('summary', 'standards');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('等级汇总').name = '给经理看';
      await context.sync();
    });
    expect(await writeReports({ reports: ['summary'] })).toEqual([{ report: 'summary', sheet: '给经理看' }]);
    expect(sheetNames()).toEqual(['Sheet1', '给经理看', '分级标准']);
  });

  it('never touches a sheet of the user’s own that has the name', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('等级汇总').getRange('A1').values = [['mine']];
      await context.sync();
    });
    expect(await gradedAndReported('summary')).toEqual([{ report: 'summary', sheet: '等级汇总 2' }]);
    expect(await cellsOf('等级汇总', 'A1:A1')).toEqual([['mine']]);
  });

  it('refuses a sheet that is not graded, and makes nothing', async () => {
    await put(customers);
    await expect(writeReports({ reports: ['summary'] })).rejects.toMatchObject({ code: 'notGraded' });
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it.each(['value-potential', 'rfm'])('writes in the language the customers were graded in, by %s', async (id) => {
    await put(customers);
    await put([['最近下单日期'], [46000], [46010], [46020], [45900], [45800], [45990]], 'F1');
    await gradeNow(schemeIn(preset(id), 'en'));
    expect(await writeReports({ reports: ['summary'] })).toEqual([{ report: 'summary', sheet: 'Tier summary' }]);
  });

  it('is taken back before the grading is: its sheets go but for those people typed into', async () => {
    await gradedAndReported('summary', 'standards');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('分级标准').getRange('D6').values = [['王经理']];
      await context.sync();
    });
    expect(await takeBack()).toEqual({ kind: 'reports', removed: ['等级汇总'], kept: ['分级标准'] });
    expect(sheetNames()).toEqual(['Sheet1', '分级标准']);
    expect(await takeBack()).toMatchObject({ kind: 'grading' });
    expect(await takeBack()).toBeUndefined();
  });

  it('is not what is taken back once the customers were graded again', async () => {
    await gradedAndReported('summary');
    await showSheet('Sheet1');
    await gradeNow();
    expect(await takeBack()).toMatchObject({ kind: 'grading' });
    expect(sheetNames()).toEqual(['Sheet1', '等级汇总']);
  });

  it('is known by the sheet of a report as by that of the customers', async () => {
    await gradedAndReported('summary');
    await showSheet('等级汇总');
    expect(await gradingState()).toMatchObject({
      canTakeBack: true,
      graded: { sheet: 'Sheet1', reports: ['等级汇总'], isStale: false },
    });
  });

  const protectStructure = () =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });

  it('refuses a workbook whose structure is protected where a sheet has to be made or deleted, and changes nothing', async () => {
    await gradedAndReported('summary');
    await protectStructure();
    await expect(writeReports({ reports: ['summary', 'standards'] })).rejects.toMatchObject({
      code: 'protectedWorkbook',
    });
    await expect(takeBack()).rejects.toMatchObject({ code: 'protectedWorkbook' });
    expect(sheetNames()).toEqual(['Sheet1', '等级汇总']);
    // One that stands is only written anew.
    expect(await writeReports({ reports: ['summary'] })).toEqual([{ report: 'summary', sheet: '等级汇总' }]);
  });

  it('does not mind which evaluations were chosen where none are wanted', async () => {
    await put(customers);
    await gradeNow();
    const evaluation = { of: { kind: 'ids', ids: ['nobody'] }, layout: 'oneSheet' } as const;
    await expect(writeReports({ reports: ['evaluation'], evaluation })).rejects.toMatchObject({ name: 'Refusal' });
    expect(await writeReports({ reports: ['summary'], evaluation })).toEqual([
      { report: 'summary', sheet: '等级汇总' },
    ]);
  });

  it('shows a report that was hidden', async () => {
    await gradedAndReported('summary');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('等级汇总').visibility = 'VeryHidden';
      await context.sync();
    });
    await writeReports({ reports: ['summary'] });
    expect(host.book.sheets().map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible']);
  });

  it('leaves the customers and their grades as they are', async () => {
    await put(customers);
    await gradeNow();
    const before = host.values('A1:K7');
    await writeReports({ reports: ['summary', 'standards'] });
    await showSheet('Sheet1');
    expect(host.values('A1:K7')).toEqual(before);
    expect(below('客户等级')).toHaveLength(6);
  });
});
