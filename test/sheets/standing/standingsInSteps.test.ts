import { standingsInSteps } from '../../../src/sheets/standing/standingsInSteps';
import { standingTextSteps } from '../../../src/sheets/standing/standingTextSteps';
import { stepsOf } from '../stepsOf';
import { madeStanding } from './madeStanding';

const written = (standing: ReturnType<typeof madeStanding>, made = 1) =>
  stepsOf(standingTextSteps(standing, made)).value;
const read = (texts: readonly string[]) => stepsOf(standingsInSteps(texts)).value;
/** Far more than a part holds. */
const many = madeStanding({
  ids: Array.from({ length: 60_000 }, (_, index) => `客户 ${index}`),
  tiers: Int16Array.from({ length: 60_000 }, (_, index) => (index % 3) - 1),
  streaks: Int8Array.from({ length: 60_000 }, (_, index) => (index === 59_999 ? -2 : 0)),
  since: new Float64Array(60_000).fill(NaN),
  manual: [{ id: '客户 7', override: 'high', reason: '<&>' }],
});

describe('standingsInSteps', () => {
  it('reads what was written, in parts of about a megabyte', () => {
    const texts = written(many);
    expect(texts.length).toBeGreaterThan(1);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(1_500_000);
    const [standing] = read([...texts].reverse());
    expect(standing).toEqual({ ...many, made: 1, texts });
  });

  it('reads several, the oldest first', () => {
    const texts = [...written(madeStanding({ ids: ['new'] }), 5), ...written(madeStanding({ ids: ['old'] }), 4)];
    expect(read(texts).map(({ ids }) => ids)).toEqual([['old'], ['new']]);
  });

  it('leaves one out of which a part is missing', () => {
    expect(read(written(many).slice(1))).toEqual([]);
    expect(read(written(many).slice(0, -1))).toEqual([]);
  });

  it.each(['', 'not JSON', '{}', 'null', '[1]', '{"ids":[],"made":1}'])('leaves %j out', (text) => {
    expect(read([text, ...written(madeStanding({ ids: ['K1'] }))])).toHaveLength(1);
  });

  it('leaves one out whose lists differ in length', () => {
    const [text = ''] = written(madeStanding({ ids: ['K1', 'K2'] }));
    expect(read([text.replace('"ids":["K1","K2"]', '"ids":["K1"]')])).toEqual([]);
  });
});
