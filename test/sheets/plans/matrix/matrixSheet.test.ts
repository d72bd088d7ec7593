import { presetById } from '../../../../src/grading';
import type { Scheme } from '../../../../src/grading/types';
import { matrixSheet } from '../../../../src/sheets';
import { matrixSources } from './matrixSources';

const preset = (id: string): Scheme => {
  const scheme = presetById(id);
  if (!scheme) throw new RangeError(`preset requires a known id, not ${id}`);
  return scheme;
};

/** Sales and growth that go their own ways, by a fixed rule. */
const spread = (count: number) => ({
  sales: Array.from({ length: count }, (_, row) => 100 + ((row * 7919) % 9973)),
  growth: Array.from({ length: count }, (_, row) => ((row * 5417) % 997) / 1000 - 0.4),
});

/** Value made of sales and growth, but cut where sales reach 80 % of their sum: no degree parts high and low. */
const mixed = (): Scheme => {
  const scheme = preset('value-potential');
  const [value, potential] = scheme.composites;
  const [sales] = value?.terms ?? [];
  if (!value || !potential || !sales) throw new RangeError('the test requires a value made of sales');
  const terms = [
    { ...sales, weight: 0.2 },
    { ...sales, indicator: 'growth', weight: 0.8 },
  ];
  return { ...scheme, composites: [{ ...value, terms }, potential] };
};

describe('matrixSheet', () => {
  it('draws the degree where the cut indicator decides it alone, and says on the axis where the cut falls', () => {
    const { charts = [] } = matrixSheet(matrixSources(preset('value-potential'), spread(50)));
    expect(charts[0]?.vertical).toMatchObject({ minimum: 0, maximum: 100 });
    expect(charts[0]?.vertical?.title).toMatch(/^价值（0–100 分；虚线：销售额 ≥ [\d,]+）$/);
  });

  it('draws the indicator itself where no degree parts those above its limit from those below', () => {
    const sources = matrixSources(mixed(), spread(50));
    const { charts = [] } = matrixSheet(sources);
    const [chart] = charts;
    expect(chart?.vertical?.title).toBe('价值：销售额（元）');
    // All sales are below 10,072.
    expect(chart?.vertical).toMatchObject({ minimum: 0, maximum: 12000 });
    const term = sources.details.columns.terms.find(({ indicator }) => indicator === 'sales');
    expect(chart?.series[0]?.values.column).toBe(term?.value);
  });

  it('names at most ten customers, none over another, and shrinks the marks of many', () => {
    const few = matrixSheet(matrixSources(preset('value-potential'), spread(50))).charts?.[0];
    const many = matrixSheet(matrixSources(preset('value-potential'), spread(20000))).charts?.[0];
    const labels = (chart: typeof few) => (chart?.series ?? []).flatMap((series) => series.labels ?? []);
    expect(labels(few).length).toBeGreaterThan(5);
    expect(labels(few).length).toBeLessThanOrEqual(10);
    expect(labels(many).length).toBeLessThanOrEqual(10);
    expect(few?.series[0]?.marker?.size).toBe(8);
    expect(many?.series[0]?.marker?.size).toBe(3);
  });

  it('draws every customer once', () => {
    const chart = matrixSheet(matrixSources(preset('value-potential'), spread(333))).charts?.[0];
    const points = (chart?.series ?? []).filter(({ kind }) => kind === 'points');
    expect(points.reduce((sum, { values }) => sum + values.rows, 0)).toBe(333);
    for (const { values, across } of points) expect(across).toMatchObject({ row: values.row, rows: values.rows });
  });

  it('takes any two composites of a scheme', () => {
    const rows = spread(60);
    const recencyDays = rows.sales.map((_, row) => 1 + ((row * 31) % 400));
    const orders = rows.sales.map((_, row) => 1 + ((row * 17) % 40));
    const sources = matrixSources(preset('rfm'), { sales: rows.sales, orders, recencyDays });
    const plan = matrixSheet({ ...sources, matrix: ['frequency', 'monetary'] });
    expect([plan.key, plan.name]).toEqual(['matrix.frequency.monetary', '订单数 F–销售额 M矩阵']);
    expect(matrixSheet(sources)).toMatchObject({ key: 'matrix', name: '最近下单 R–订单数 F矩阵' });
    expect(plan.charts?.[0]?.vertical?.title).toContain('订单数 F');
  });

  it('has no lines and no cells where nothing is cut, as among clusters', () => {
    const rows = spread(60);
    const orders = rows.sales.map((_, row) => 1 + ((row * 17) % 40));
    const plan = matrixSheet(matrixSources(preset('clusters'), { ...rows, orders }));
    expect(plan.charts?.[0]?.series.every(({ kind }) => kind === 'points')).toBe(true);
  });

  it('leaves the chart out where nobody has a place on both axes, and says so', () => {
    const { sales } = spread(5);
    const growth = [NaN, NaN, NaN, NaN, NaN];
    const totalDemand = growth;
    const plan = matrixSheet(matrixSources(preset('value-potential'), { sales, growth, totalDemand }));
    expect(plan.charts).toEqual([]);
    const texts = plan.blocks.flatMap(({ rows, cells }) => Array.from({ length: rows }, (_, at) => cells(at)).flat());
    expect(texts).toContain('没有同时具备“价值”和“潜力”得分的客户，因此没有散点图。');
  });

  it('is worked out for 20,000 customers within a turn', () => {
    const sources = matrixSources(preset('value-potential'), spread(20000));
    matrixSheet(sources);
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      matrixSheet(sources);
      return performance.now() - start;
    });
    // 50 ms is the budget of a turn; a busy machine takes several times as long.
    expect(Math.min(...times)).toBeLessThan(300);
  });
});
