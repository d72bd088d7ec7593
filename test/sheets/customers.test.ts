import { presetById } from '../../src/grading/presets';
import type { Scheme } from '../../src/grading/types';
import { customerSteps } from '../../src/sheets/customers';
import type { Customers } from '../../src/sheets/customers';
import type { SheetCell, SheetColumn } from '../../src/sheets/types';
import { stepsOf } from './stepsOf';

const base = presetById('hsbc-af');
if (!base) throw new RangeError('the test requires the preset hsbc-af');

/** A scheme with an indicator of every kind. */
const scheme: Scheme = {
  ...base,
  indicators: [
    { id: 'sales', names: { 'zh-CN': '销售额', en: 'Sales' }, aliases: [], kind: 'number', dimension: 'financial' },
    {
      id: 'last',
      names: { 'zh-CN': '最近下单', en: 'Last order' },
      aliases: [],
      kind: 'date',
      dimension: 'behavioural',
    },
    { id: 'vip', names: { 'zh-CN': '战略', en: 'Strategic' }, aliases: [], kind: 'boolean', dimension: 'attribute' },
    {
      id: 'level',
      names: { 'zh-CN': '层级', en: 'Level' },
      aliases: [],
      kind: 'category',
      dimension: 'attribute',
      categories: [
        { id: 'dealer', names: { 'zh-CN': '经销商', en: 'Dealer' } },
        { id: 'shop', names: { 'zh-CN': '门店', en: 'Shop' } },
      ],
    },
    { id: 'above', names: { 'zh-CN': '上级', en: 'Above' }, aliases: [], kind: 'text', dimension: 'attribute' },
  ],
  levels: { indicator: 'level', parent: 'above' },
};

function read(columns: Readonly<Record<string, readonly SheetCell[]>>, date1904 = false, header = 'H'): Customers {
  const sheetColumns: SheetColumn[] = Object.entries(columns).map(([id, cells], column) => ({
    header: id === 'sales' ? header : id,
    column,
    unit: /万元/.exec(header)?.[0],
    cells,
  }));
  const count = sheetColumns[0]?.cells.length ?? 0;
  const table = {
    columns: sheetColumns,
    firstRow: 4,
    rows: Int32Array.from({ length: count }, (_, row) => row),
    date1904,
  };
  return stepsOf(customerSteps(table, Object.fromEntries(Object.keys(columns).map((id, index) => [id, index])), scheme))
    .value;
}

const codes = ({ issues }: Customers) => issues.map(({ code, address }) => [code, address].filter(Boolean).join(' '));

describe('customerSteps reads numbers', () => {
  it('with a blank, a text, an error, a truth value and full-width digits among them', () => {
    const customers = read({
      id: ['1', '2', '3', '4', '5', '6'],
      sales: [1, undefined, '很多', { error: '#N/A' }, '１２', true],
    });
    expect([...(customers.columns.numbers.sales ?? [])]).toEqual([1, NaN, NaN, NaN, 12, NaN]);
    expect(codes(customers)).toEqual(['unreadableNumber B7', 'errorCell B8', 'unreadableNumber B10']);
    expect(customers.issues[0]).toMatchObject({ rowNumber: 7, column: 'H', found: '很多' });
  });

  it('as they stand under a unit, and says so; a cell that spells its own scale is brought to the unit', () => {
    const customers = read({ id: ['1', '2'], sales: [12, '15万'] }, false, '销售额(万元)');
    expect([...(customers.columns.numbers.sales ?? [])]).toEqual([12, 15]);
    expect(codes(customers)).toEqual(['headerUnit']);
  });

  it('and says where a column holds none', () => {
    expect(codes(read({ id: ['1'], sales: ['-'] }))).toEqual(['noNumbers']);
  });
});

describe('customerSteps reads dates', () => {
  it('from serials, texts and numbers like 20240305; an error and a word are issues', () => {
    const customers = read({
      id: ['1', '2', '3', '4', '5'],
      last: [45356, '2024年3月5日', 20240305, '常来', { error: '#REF!' }],
    });
    expect([...(customers.columns.numbers.last ?? [])]).toEqual([45356, 45356, 45356, NaN, NaN]);
    expect(codes(customers)).toEqual(['unreadableDate B8', 'errorCell B9']);
  });

  it('by the order of the other dates of the column', () => {
    const customers = read({ id: ['1', '2'], last: ['03/04/2024', '25/12/2024'] });
    expect(customers.columns.numbers.last?.[0]).toBe(45385);
    expect(customers.issues).toMatchObject([{ code: 'dateOrder', params: { order: 'dayFirst' } }]);
  });

  it('and reports one whose order nothing tells', () => {
    const customers = read({ id: ['1', '2'], last: [45356, '03/04/2024'] });
    expect(customers.issues[0]).toMatchObject({
      code: 'ambiguousDate',
      params: { first: '2024-04-03', second: '2024-03-04' },
    });
  });

  it('from serials of the 1904 system', () => {
    // The same day is 1462 lower there.
    const customers = read({ id: ['1'], last: [45356 - 1462] }, true);
    expect(customers.columns.numbers.last?.[0]).toBe(45356);
    expect(codes(customers)).toEqual(['date1904']);
  });
});

describe('customerSteps reads the other kinds', () => {
  it('truth values as 1 and 0, categories as their places', () => {
    const customers = read({ id: ['1', '2', '3'], vip: ['是', '否', '也许'], level: ['门店', 'dealer', '农民'] });
    expect([...(customers.columns.numbers.vip ?? [])]).toEqual([1, 0, NaN]);
    expect([...(customers.columns.numbers.level ?? [])]).toEqual([1, 0, NaN]);
    expect(codes(customers)).toEqual(['unreadableBoolean B7', 'unknownCategory C7']);
  });

  it('and says where a column holds no value of them', () => {
    expect(codes(read({ id: ['1'], level: ['-'] }))).toEqual(['noNumbers']);
  });

  it('the number of the customer above where the scheme rolls up, other texts not at all', () => {
    const customers = read({ id: ['1', '2', '3'], above: [undefined, ' 1 ', { error: '#N/A' }] });
    expect(customers.parents).toEqual(['', '1', '']);
    expect(customers.columns.numbers).toEqual({});
    expect(read({ id: ['1'] }).parents).toBeUndefined();
  });

  it('with as many issues as there are cells', () => {
    const count = 150_000;
    const customers = read({ id: Array.from({ length: count }, (_, row) => row), vip: Array(count).fill('也许') });
    expect(customers.issues).toHaveLength(count + 1);
  });
});

describe('customerSteps reads who they are', () => {
  it('by trimmed numbers; a missing one and those that stand twice are issues, and all stay', () => {
    const customers = read({ id: ['A1', ' A1 ', undefined, 7, { error: '#N/A' }], sales: [1, 2, 3, 4, 5] });
    expect(customers.ids).toEqual(['A1', 'A1', '7', '7', '9']);
    expect(codes(customers)).toEqual(['duplicateId A5', 'duplicateId A6', 'missingId A7', 'missingId A9']);
    expect(customers.issues[1]?.params).toEqual({ found: 'A1', otherRow: 5 });
  });

  it('by row number where there is no column, said once', () => {
    const customers = read({ sales: [1, 2] });
    expect(customers.ids).toEqual(['5', '6']);
    expect(codes(customers)).toEqual(['noIdColumn']);
  });
});
