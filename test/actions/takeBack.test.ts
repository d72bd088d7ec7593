/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { gradingState } from '../../src/actions/gradingState';
import { removeGrading } from '../../src/actions/removeGrading';
import { takeBack } from '../../src/actions/takeBack';
import { keepScheme, rememberGrading, runExcel, workbookSchemes } from '../../src/excel';
import { schemeIn } from '../../src/grading';
import { bookContents, bookWidths } from './bookContents';
import { below, columnOf, customers, gradeNow, preset, put, rowValues, tableAt } from './customersOnSheet';

const contents = () => bookContents(host.book.data());
const widths = () => bookWidths(host.book.data());

/** Styles the user gave blank cells beside the data, so that giving them back can be seen. */
async function styleBlankCells(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('F1:H1').format.fill.color = '#FFEE00';
    sheet.getRange('A1:E1').format.font.bold = true;
    sheet.getRange('G3').numberFormat = [['0.00%']];
    await context.sync();
  });
}

jest.setTimeout(60_000);

describe('takeBack', () => {
  it.each([
    ['a range', async () => put(customers)],
    [
      'a range with styled blank cells beside it',
      async () => {
        await put(customers);
        await styleBlankCells();
      },
    ],
    [
      'a range with notes beside it',
      async () => {
        await put(customers);
        await put([['备注'], ['老客户']], 'H1');
      },
    ],
    [
      'a table',
      async () => {
        await put(customers);
        await tableAt('A1:E7');
      },
    ],
    [
      'a table below a title, with cells right of it in use',
      async () => {
        await put([['客户汇总']]);
        await put(customers, 'A3');
        await tableAt('A3:E9');
        await put([['备注'], ['老客户']], 'G3');
      },
    ],
  ])('gives %s back exactly as it was', async (_name, make) => {
    await make();
    const before = contents();
    const widthsBefore = widths();
    await gradeNow(undefined, undefined, { kind: 'sheet' });
    expect(contents()).not.toEqual(before);
    expect(await takeBack()).toEqual({ kind: 'grading', sheet: 'Sheet1', kept: 0 });
    expect(contents()).toEqual(before);
    expect(widths()).toEqual(widthsBefore);
  });

  it('gives the grading before back, with its rules and its legend', async () => {
    await put(customers);
    await gradeNow();
    const before = contents();
    await host.type('C2', [[1]]);
    await gradeNow();
    await takeBack();
    await host.type('C2', [[1000]]);
    expect(contents()).toEqual(before);
  });

  it('gives the grading of another scheme back', async () => {
    await put(customers);
    await tableAt('A1:E7');
    await gradeNow();
    const before = [rowValues(1).slice(0, 11), below('客户等级'), below('潜力得分')];
    await gradeNow(preset('pyramid-abcd'));
    expect(columnOf('潜力得分')).toBe(-1);
    await takeBack();
    expect([rowValues(1).slice(0, 11).sort(), below('客户等级'), below('潜力得分')]).toEqual([
      [...(before[0] ?? [])].sort(),
      ...before.slice(1),
    ]);
  });

  it('keeps what people typed into its columns, and every edit elsewhere', async () => {
    await put(customers);
    await gradeNow();
    await host.type('F3', [['重点跟进']]);
    await host.type('B4', [['改名']]);
    expect(await takeBack()).toEqual({ kind: 'grading', sheet: 'Sheet1', kept: 1 });
    expect(host.values('A3:H3')).toEqual([['K2', '乙', 200, 300, 4, '重点跟进', '', '']]);
    expect(host.values('B4')).toEqual([['改名']]);
    expect(host.values('F2')).toEqual([['']]);
  });

  it('finds its rows again after they were sorted', async () => {
    await put(customers);
    await gradeNow();
    const graded = host.values('A2:K7');
    await host.type('A2:K7', [...graded].reverse());
    expect(await takeBack()).toEqual({ kind: 'grading', sheet: 'Sheet1', kept: 0 });
    expect(rowValues(2).slice(0, 8)).toEqual(['K6', '己', 900, 950, 2, '', '', '']);
  });

  it('has nothing to do twice', async () => {
    await put(customers);
    await gradeNow();
    await takeBack();
    expect(await takeBack()).toBeUndefined();
    expect(await gradingState()).toEqual({ canTakeBack: false, ownSchemes: [] });
  });

  it('stops at a protected sheet', async () => {
    await put(customers);
    await gradeNow();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expect(takeBack()).rejects.toMatchObject({ code: 'protectedSheet' });
  });
});

describe('removeGrading', () => {
  it.each([
    ['a range', async () => put(customers)],
    [
      'a table',
      async () => {
        await put(customers);
        await tableAt('A1:E7');
      },
    ],
  ])('removes what stands in %s, also after reopening', async (_name, make) => {
    await make();
    const before = contents();
    await gradeNow();
    await host.open(host.book.data());
    rememberGrading(undefined);
    await removeGrading('Sheet1');
    expect(contents()).toEqual(before);
    expect(await gradingState()).toEqual({ canTakeBack: false, ownSchemes: [] });
  });
});

describe('takeBack of a grading by a scheme of the workbook', () => {
  it('gives the version of the grading before back to the workbook', async () => {
    await put(customers);
    const own = { ...preset('value-potential'), id: 'own', version: '1' };
    await gradeNow(own);
    await gradeNow({ ...own, version: '2' });
    await takeBack();
    expect((await runExcel(workbookSchemes)).map(({ version }) => version)).toEqual(['1']);
    expect(await gradingState()).toMatchObject({ graded: { schemeId: 'own', schemeVersion: '1' } });
  });
});

describe('gradingState', () => {
  it('tells by which scheme the active sheet is graded, and when the data changed since', async () => {
    await put(customers);
    expect(await gradingState()).toEqual({ canTakeBack: false, ownSchemes: [] });
    await gradeNow();
    const graded = {
      schemeId: 'value-potential',
      schemeVersion: '1.0.0',
      language: 'zh-CN',
      sheet: 'Sheet1',
      isStale: false,
    };
    expect(await gradingState()).toMatchObject({ canTakeBack: true, graded });
    await host.type('G1', [['得分']]);
    expect(await gradingState()).toMatchObject({ graded: { isStale: false } });
    await host.type('C2', [[1001]]);
    expect(await gradingState()).toMatchObject({ graded: { isStale: true } });
    await host.type('C2', [[1000]]);
    expect(await gradingState()).toMatchObject({ graded: { isStale: false } });
    await host.type('A8:E8', [['K7', '庚', 5, 5, 1]]);
    expect(await gradingState()).toMatchObject({ graded: { isStale: true } });
  });

  it('names the schemes the workbook has of its own, the one that stands on the active sheet first', async () => {
    await put(customers);
    const [first, second] = ['own-1', 'own-2'].map((id) => ({ ...preset('value-potential'), id }));
    if (!first || !second) throw new RangeError('the test requires two schemes');
    for (const scheme of [first, second]) await runExcel((context) => keepScheme(context, scheme));
    expect((await gradingState()).ownSchemes).toEqual([first, second]);
    await gradeNow(second);
    expect((await gradingState()).ownSchemes).toEqual([second, first]);
  });

  it('does not count a preset that was kept in another language as one of its own', async () => {
    await put(customers);
    await gradeNow(schemeIn(preset('value-potential'), 'en'));
    const parts = [...host.book.customXmlParts().values()];
    expect(parts.filter((xml) => xml.includes('urn:tierwise:scheme'))).toHaveLength(1);
    expect(await gradingState()).toMatchObject({ ownSchemes: [], graded: { language: 'en' } });
  });
});
