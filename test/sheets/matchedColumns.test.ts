import { matchedColumns } from '../../src/sheets/matchedColumns';

const wanted = [
  { id: 'sales', aliases: ['销售额', '銷售額', 'Sales'] },
  { id: 'orders', aliases: ['订单数', 'orders'] },
];

describe('matchedColumns', () => {
  it('finds columns by header, whatever its case, width, spaces and unit', () => {
    expect(matchedColumns(['ＯＲＤＥＲＳ', '备注', '销售额（万元）'], wanted)).toEqual([
      { id: 'sales', column: 2, alternatives: [] },
      { id: 'orders', column: 0, alternatives: [] },
    ]);
  });

  it('prefers a header that is the alias to one that only is without its unit', () => {
    expect(matchedColumns(['销售额(元)', 'Sales'], wanted)[0]).toEqual({ id: 'sales', column: 1, alternatives: [0] });
  });

  it('takes the first of two columns with one name and names the other', () => {
    expect(matchedColumns(['销售额', '订单数', '销售额'], wanted)[0]).toEqual({
      id: 'sales',
      column: 0,
      alternatives: [2],
    });
  });

  it('lets no column answer twice', () => {
    const both = [
      { id: 'a', aliases: ['金额'] },
      { id: 'b', aliases: ['金额'] },
    ];
    expect(matchedColumns(['金额'], both).map(({ column }) => column)).toEqual([0, undefined]);
  });

  it('does not guess', () => {
    expect(matchedColumns(['去年销售额', undefined, ''], wanted).map(({ column }) => column)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
