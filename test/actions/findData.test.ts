/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { findData } from '../../src/actions/findData';
import { insertSample } from '../../src/actions/insertSample';
import { mappingOf, matchColumns } from '../../src/actions/matchColumns';
import { preview } from '../../src/actions/preview';
import { selectIssue } from '../../src/actions/selectIssue';
import { watchWorkbook } from '../../src/actions/watchWorkbook';
import { bookContents } from './bookContents';
import { customers, gradeNow, jobOn, preset, put, tableAt } from './customersOnSheet';

describe('findData', () => {
  it('finds the used range where one cell is selected outside of a table', async () => {
    await put(customers);
    expect(await findData({ kind: 'auto' })).toMatchObject({
      sheet: 'Sheet1',
      address: 'A1:E7',
      rowCount: 6,
      notes: [],
    });
  });

  it('says which scheme of the workbook cannot be used, with all that is wrong with it', async () => {
    await put(customers);
    const part = '<scheme xmlns="urn:tierwise:scheme">{"id":"own","version":2,"language":"de"}</scheme>';
    host.book.customXmlParts().set('{x}', part);
    const { notes } = await findData({ kind: 'auto' }, { language: 'en' });
    expect(notes).toMatchObject([{ code: 'keptSchemeRefused', params: { scheme: 'own', count: 11 } }]);
    const lines = String(notes[0]?.params.problems).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines).toContain('version: Wrong type: write a text here.');
    expect(lines).toContain('language: This value is not allowed here: use one of zh-CN, en.');
  });

  it('finds the table around the active cell', async () => {
    await put(
      [
        ['别的', '表'],
        ['x', 1],
      ],
      'H1',
    );
    await put(customers);
    await tableAt('A1:E7');
    host.select('B3');
    expect(await findData({ kind: 'auto' })).toMatchObject({ table: host.book.tables()[0]?.name, address: 'A1:E7' });
  });

  it('finds a table under a title from the used range, too', async () => {
    await put([['标题']]);
    await put(customers, 'A3');
    await tableAt('A3:E9');
    expect(await findData({ kind: 'sheet' })).toMatchObject({ table: host.book.tables()[0]?.name, address: 'A3:E9' });
  });

  it('takes a selection of several cells', async () => {
    await put(customers);
    host.select('A1:E4');
    expect(await findData({ kind: 'auto' })).toMatchObject({ address: 'A1:E4', rowCount: 3 });
  });

  it('passes over a selection in one row, as a merged title is', async () => {
    await put([['2024 年客户', '', '', '', '']]);
    await put(customers, 'A2');
    host.select('A1:E1');
    expect(await findData({ kind: 'auto' })).toMatchObject({ address: 'A2:E8', rowCount: 6 });
  });

  it('takes whole columns for their used part', async () => {
    await put(customers);
    host.select('A:E');
    expect(await findData({ kind: 'selection' })).toMatchObject({ address: 'A1:E7', rowCount: 6 });
  });

  it('says that there is no table', async () => {
    await put(customers);
    await expect(findData({ kind: 'table' })).rejects.toMatchObject({ code: 'noTable' });
  });

  it('tells our columns from the user’s', async () => {
    await put(customers);
    await gradeNow();
    const { columns } = await findData({ kind: 'sheet' });
    expect(columns.map(({ isOurs }) => isOurs)).toEqual([...Array(5).fill(false), ...Array(6).fill(true)]);
  });

  it('leaves the total and the legend out', async () => {
    await put([...customers, ['合计', '', 5650, 2310, 16]]);
    const data = await findData({ kind: 'sheet' });
    expect(data).toMatchObject({ address: 'A1:E7', rowCount: 6, notes: [{ code: 'totalRow', rowNumber: 8 }] });
  });
});

describe('matchColumns', () => {
  it('offers what was found, and says what is required, derived or optional', async () => {
    await put(customers);
    const matches = matchColumns(await findData({ kind: 'sheet' }), preset('value-potential'), 'en');
    const need = (id: string) => matches.find(({ indicator }) => indicator === id);
    expect(need('id')).toMatchObject({ label: 'Customer ID', column: 0, need: 'optional' });
    expect(need('salesThisYear')).toMatchObject({ column: 2 });
    expect(need('sales')).toMatchObject({ column: undefined, need: 'derived' });
    expect(mappingOf(matches)).toMatchObject({ id: 0, name: 1, salesThisYear: 2, salesLastYear: 3, orders: 4 });
  });
});

describe('preview', () => {
  it('counts customers and amounts per tier and writes nothing', async () => {
    await put(customers);
    const before = bookContents(host.book.data());
    const seen = await preview(jobOn(await findData({ kind: 'sheet' })));
    expect(seen.graded).toBe(6);
    // By hand: all sales of this year.
    expect(seen.tiers.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(5650);
    expect(bookContents(host.book.data())).toEqual(before);
  });

  it('refuses data whose headers changed since it was found', async () => {
    await put(customers);
    const job = jobOn(await findData({ kind: 'sheet' }));
    await host.type('C1', [['利润']]);
    await expect(preview(job)).rejects.toMatchObject({ code: 'dataMoved' });
  });

  it('refuses where a required column is not confirmed, by name', async () => {
    await put(customers);
    const job = { ...jobOn(await findData({ kind: 'sheet' })), mapping: { id: 0 } };
    await expect(preview(job)).rejects.toMatchObject({ code: 'requiredColumnsMissing' });
  });
});

describe('insertSample', () => {
  it('puts 300 synthetic customers on a new sheet, marked as such, and every preset grades them or says why not', async () => {
    await put(customers);
    const before = host.values('Sheet1!A1:E7');
    const data = await insertSample('zh-CN');
    expect(data).toMatchObject({ sheet: '示例客户', rowCount: 300 });
    expect(host.values('示例客户!A1')[0]?.[0]).toMatch(/合成数据/);
    expect(host.values('Sheet1!A1:E7')).toEqual(before);
    for (const id of ['pyramid-abcd', 'hsbc-af', 'value-potential']) {
      const { graded, ungraded, issues } = await preview(jobOn(data, preset(id)));
      expect(graded).toBeGreaterThan(250);
      const reasons = issues.filter(({ code }) => code === 'valueMissing' || code === 'compositeMissing');
      expect(reasons).toHaveLength(ungraded);
    }
    expect((await insertSample('zh-CN')).sheet).toBe('示例客户 2');
  });
});

describe('selectIssue', () => {
  it('selects the cell', async () => {
    await put(customers);
    await selectIssue('Sheet1', { address: 'C3' });
    expect(host.book.selection()).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  });
});

describe('watchWorkbook', () => {
  it('tells of changes until it is stopped', async () => {
    let told = 0;
    const stop = await watchWorkbook(() => void told++);
    await host.type('A1', [['x']]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBeGreaterThan(0);
    await stop();
    const before = told;
    await host.type('A1', [['y']]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBe(before);
  });
});
