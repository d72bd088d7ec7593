import type { DataSource } from '../../../src/actions/types';
import { presetById } from '../../../src/grading';
import { text } from '../../../src/locales';
import { columnHint } from '../../../src/taskpane/components/columnHint';
import type { PaneState } from '../../../src/taskpane/state/types';
import { fixtureData } from '../paneFixture';

const ladder = presetById('ladder');
if (!ladder) throw new RangeError('the test requires the preset ladder');

const [first] = fixtureData.columns;
if (!first) throw new RangeError('the test requires a column');
const data: DataSource = { ...fixtureData, columns: [{ ...first, header: '购买力', sample: ['强', '弱', ''] }] };

function hintOf(indicator: string, mapping: PaneState['mapping']): string | undefined {
  // Of the state a hint needs no more than this.
  const state = {
    data,
    language: 'zh-CN',
    mapping,
    schemes: [ladder],
    grading: { ownSchemes: [] },
  } as unknown as PaneState;
  const choice = { indicator, need: 'optional', from: [], alternatives: [] } as const;
  return columnHint(choice, state, (key, params) => text('zh-CN', key, params)).text;
}

it('columnHint says what a column holds and what it is to hold', () => {
  expect(hintOf('purchasingPower', { purchasingPower: 0 })).toBe('例：强、弱；应填：高、中、低');
});

it('columnHint says what an indicator without a column would hold, where it is no number', () => {
  expect(hintOf('occupationFits', {})).toBe('应填：是、否');
  expect(hintOf('orders', {})).toBeUndefined();
});

it('columnHint says of a number only what its column holds', () => {
  expect(hintOf('orders', { orders: 0 })).toBe('例：强、弱');
});
