import { pointLabels } from '../../../../src/sheets/plans/matrix/pointLabels';

const plot = { width: 400, height: 300 };

describe('pointLabels', () => {
  it('puts a name to the right, and on the left where the plot ends', () => {
    const points = [
      { x: 0.2, y: 0.5, text: '甲' },
      { x: 1, y: 0.5, text: '乙公司' },
    ];
    expect(pointLabels(points, points, plot, 10)).toEqual([
      { side: 'Right', text: '甲' },
      { side: 'Left', text: '乙公司' },
    ]);
  });

  it('keeps names apart: of many customers in one place not all get theirs', () => {
    const points = Array.from({ length: 10 }, (_, at) => ({ x: 0.5, y: 0.5, text: `上海东方明珠 ${at}` }));
    const given = pointLabels(points, points, plot, 10).filter((label) => label !== undefined);
    expect(new Set(given.map(({ side }) => side)).size).toBe(given.length);
    expect(given.length).toBeLessThan(10);
  });

  it('takes the side where a name hides the fewest other points', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => ({ x: 0.52 + at * 0.002, y: 0.5 }));
    const [label] = pointLabels([{ x: 0.5, y: 0.5, text: '甲乙丙丁' }], crowd, plot, 10);
    expect(label?.side).toBe('Left');
  });

  it('gives no more than it may', () => {
    const points = Array.from({ length: 8 }, (_, at) => ({ x: 0.1, y: at / 8, text: '甲' }));
    expect(pointLabels(points, points, plot, 3).map((label) => label !== undefined)).toEqual([
      true,
      true,
      true,
      ...new Array<boolean>(5).fill(false),
    ]);
  });
});
