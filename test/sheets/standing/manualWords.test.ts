import { manualByCustomer } from '../../../src/sheets/standing/manualByCustomer';
import { MANUAL_FIELDS, manualWords } from '../../../src/sheets/standing/manualWords';
import { threshold } from '../../actions/thresholdScheme';

const typed = (field: keyof typeof MANUAL_FIELDS, id: string, text: string) => ({
  field: MANUAL_FIELDS[field],
  id,
  text,
  place: `S!${id}`,
});

describe('manualWords', () => {
  it.each(['高', 'High', 'HIGH', 'high'])('takes a tier called %s', (name) => {
    const { words } = manualWords([typed('override', 'K1', name), typed('reason', 'K1', 'so')], threshold);
    expect(words).toEqual([{ id: 'K1', override: 'high', reason: 'so' }]);
  });

  it('leaves a tier out that the scheme does not have, and says where it stands and which there are', () => {
    expect(manualWords([typed('floor', 'K1', '钻石'), typed('reason', 'K1', 'so')], threshold)).toEqual({
      words: [],
      issues: [
        {
          code: 'manualTierUnknown',
          params: { id: 'K1', place: 'S!K1', found: '钻石', tiers: '高、低' },
          found: '钻石',
        },
      ],
    });
  });

  it('takes a tier without a reason, and says so; a reason alone says nothing', () => {
    const { words, issues } = manualWords([typed('floor', 'K1', '低'), typed('reason', 'K2', 'so')], threshold);
    expect(words).toEqual([{ id: 'K1', floor: 'low', reason: '' }]);
    expect(issues).toEqual([{ code: 'manualWithoutReason', params: { id: 'K1', place: 'S!K1' } }]);
  });

  it('takes a cell of blanks for none', () => {
    expect(manualWords([typed('override', 'K1', '')], threshold)).toEqual({ words: [], issues: [] });
  });
});

describe('manualByCustomer', () => {
  it('finds each customer, and keeps the words about those who are gone', () => {
    const words = [
      { id: 'K2', override: 'low', reason: '' },
      { id: 'K9', floor: 'high', reason: 'so' },
    ];
    const manual = manualByCustomer(words, ['K1', 'K2'], threshold);
    expect([...(manual.tiers.overrides ?? [])]).toEqual([-1, 1]);
    expect([...(manual.tiers.floors ?? [])]).toEqual([-1, -1]);
    expect([...manual.words.keys()]).toEqual([1]);
    expect(manual.absent).toEqual([words[1]]);
  });
});
