import { withGrading } from '../../../src/sheets/standing/gradedVersion';

const graded = (version: string, day: string, schemeId = 'a') => ({
  schemeId,
  name: 'A',
  version,
  firstOn: day,
  lastOn: day,
  customers: 6,
});

describe('withGrading', () => {
  it('goes on with the version that was used last', () => {
    const history = withGrading([graded('1', '2026-01-15')], { ...graded('1', '2026-04-15'), customers: 7 });
    expect(history).toEqual([{ ...graded('1', '2026-01-15'), lastOn: '2026-04-15', customers: 7 }]);
  });

  it('begins another with a new version, with another scheme, and with one that comes back', () => {
    let history = withGrading([], graded('1', '2026-01-15'));
    history = withGrading(history, graded('2', '2026-02-15'));
    history = withGrading(history, graded('2', '2026-03-15', 'b'));
    history = withGrading(history, graded('1', '2026-04-15'));
    expect(history.map(({ schemeId, version }) => `${schemeId}${version}`)).toEqual(['a1', 'a2', 'b2', 'a1']);
  });

  it('forgets the oldest of more than fifty', () => {
    const many = Array.from({ length: 50 }, (_, index) => graded(`${index}`, '2026-01-15'));
    const history = withGrading(many, graded('new', '2026-02-15'));
    expect([history.length, history[0]?.version, history[49]?.version]).toEqual([50, '1', 'new']);
  });
});
