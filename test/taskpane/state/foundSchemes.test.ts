import { presets } from '../../../src/grading';
import { foundSchemes } from '../../../src/taskpane/state/foundSchemes';

const columns = ['sales', 'lastOrder', 'orders'];
const ids = (query: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const { usable, lacking } = foundSchemes(presets, query, language, columns);
  return { usable: usable.map(({ id }) => id), lacking: lacking.map(({ id }) => id) };
};

it('without a query all schemes are there, those that lack columns apart, each in its order', () => {
  const { usable, lacking } = ids('');
  expect(usable.slice(0, 2)).toEqual(['value-potential', 'pyramid-abcd']);
  expect(lacking).toContain('bank-4');
  expect([...usable, ...lacking].sort()).toEqual(presets.map(({ id }) => id).sort());
});

it('schemes are found by name, id and the names of tiers, in the language read', () => {
  expect(ids('白金').usable).toContain('value-potential');
  expect(ids('RFM').usable).toEqual(['rfm']);
  expect(ids('champions', 'en').usable).toEqual(['rfm']);
  expect(ids('champions').usable).toEqual([]);
});

it('every word has to be found', () => {
  expect(ids('rfm champions', 'en').usable).toEqual(['rfm']);
  expect(ids('rfm nonsense', 'en')).toEqual({ usable: [], lacking: [] });
});
