/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { gradingState } from '../../src/actions/gradingState';
import { showSheet } from '../../src/actions/showSheet';
import { takeBack } from '../../src/actions/takeBack';
import { writeReports } from '../../src/actions/writeReports';
import type { ReportId } from '../../src/actions/reports';
import { schemeIn } from '../../src/grading';
import { saveXlsx } from '../../src/host/xlsx';
import { sheetsAsCsv } from '../libreoffice';
import { below, customers, gradeNow, preset, put } from './customersOnSheet';

/** What stands on a sheet, through Excel. */
function cellsOf(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });
}

/** A number as LibreOffice writes it into CSV: in quotes, a share in per cent. */
function numberIn(cell: string): number {
  const text = cell.replaceAll('"', '');
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

const sheetNames = () => host.book.sheets().map(({ name }) => name);

/** The workbook's file without any result of a formula: whoever reads it has to calculate. */
async function uncalculated(): Promise<Uint8Array> {
  await host.book.settle();
  const parts = unzipSync(saveXlsx(host.book.data()));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

const gradedAndReported = async (...reports: readonly ReportId[]) => {
  await put(customers);
  await gradeNow();
  return writeReports({ reports });
};

describe('the tier summary', () => {
  it('counts and sums by formulas over the customers’ own columns', async () => {
    expect(await gradedAndReported('summary')).toEqual([{ report: 'summary', sheet: '等级汇总' }]);
    // Platinum K1 and K3 bring 4000, gold K6 900, iron K5 500, lead K2 and K4 250; 5650 in all.
    expect(await cellsOf('等级汇总', 'A5:F9')).toEqual([
      ['白金', 2, 2 / 6, 4000, 4000 / 5650, 2000],
      ['黄金', 1, 1 / 6, 900, 900 / 5650, 900],
      ['铁', 1, 1 / 6, 500, 500 / 5650, 500],
      ['铅', 2, 2 / 6, 250, 250 / 5650, 125],
      ['合计', 6, 1, 5650, 1, 5650 / 6],
    ]);
    expect((await cellsOf('等级汇总', 'G5:G5'))[0]).toEqual(['丙 3,000、甲 1,000']);
  });

  it('follows an edit of the customers, and says that the grades do not', async () => {
    await gradedAndReported('summary');
    expect(await cellsOf('等级汇总', 'A3:A3')).toEqual([['']]);
    await put([[1500]], 'C2');
    expect(String((await cellsOf('等级汇总', 'A3:A3'))[0])).toContain('等级、得分和名单仍是改动之前的');
    expect((await cellsOf('等级汇总', 'D5:D9')).flat()).toEqual([4500, 900, 500, 250, 6150]);
  });

  it('comes to the same in LibreOffice, which has to calculate every cell', async () => {
    await gradedAndReported('summary');
    const csv = await sheetsAsCsv({ book: await uncalculated() }, 'stored');
    const lines = csv['book']?.['等级汇总']?.trim().split('\n').slice(4) ?? [];
    const figures = lines.map((line) => line.split(',').slice(1, 6).map(numberIn));
    const expected = (await cellsOf('等级汇总', 'B5:F9')).map((row) =>
      row.map((cell) => expect.closeTo(Number(cell), 9)),
    );
    expect(figures).toEqual(expected);
  }, 120000);

  it('says so where the data changed after it was graded', async () => {
    await put(customers);
    await gradeNow();
    await put([[1]], 'C2');
    await writeReports({ reports: ['summary'] });
    expect(String((await cellsOf('等级汇总', 'A2:A2'))[0]?.[0])).toContain('数据在分级之后有改动');
  });
});

describe('the grading standard', () => {
  it('holds the head of the document, every tier and the whole scheme in words', async () => {
    await gradedAndReported('standards');
    expect(await cellsOf('分级标准', 'A4:F4')).toEqual([
      ['文案名称', '价值–潜力矩阵', '受控状态', '', '编号', 'value-potential'],
    ]);
    const texts = (await cellsOf('分级标准', 'A1:F60')).flat().map(String);
    for (const text of ['白金', '黄金', '铁', '铅', '维持关系', '终止关系', '定级规则', '综合分'])
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
