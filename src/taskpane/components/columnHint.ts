import { text } from '../../locales/text';
import type { Pane } from '../hooks/usePane';
import type { ColumnChoice } from '../state/columnChoices';
import { indicatorLabel } from '../state/indicatorLabel';
import { offeredSchemes } from '../state/offeredSchemes';
import type { PaneState } from '../state/types';
import { expectedValues } from './expectedValues';

export interface ColumnHint {
  readonly text: string | undefined;
  readonly isWarning: boolean;
}

/**
 * What to say below a column: that another one would match too, that it serves twice, or what it holds, and what it is to
 * hold where that is not any number.
 */
export function columnHint(choice: ColumnChoice, state: PaneState, say: Pane['say']): ColumnHint {
  const { indicator, need, from, alternatives } = choice;
  const { data, language, mapping } = state;
  const schemes = offeredSchemes(state);
  const list = (items: readonly string[]) => items.join(text(language, 'basis.listSeparator'));
  const column = data?.columns.find(({ index }) => index === mapping[indicator]);
  const values = expectedValues(indicator, schemes, language);
  const expected = values.length === 0 ? undefined : say('pane.columns.expected', { values: list(values) });
  if (column === undefined) {
    const parts = list(from.map((part) => indicatorLabel(part, schemes, language)));
    return { text: need === 'derived' ? say('pane.columns.computedFrom', { parts }) : expected, isWarning: false };
  }
  const twin = Object.keys(mapping).find((other) => other !== indicator && mapping[other] === column.index);
  if (twin !== undefined)
    return { text: say('pane.columns.shared', { label: indicatorLabel(twin, schemes, language) }), isWarning: true };

  const rivals = data?.columns.filter(({ index }) => alternatives.includes(index) && index !== column.index) ?? [];
  if (rivals.length > 0) {
    const columns = list(
      rivals.map((rival) => say('pane.columns.option', { letter: rival.letter, header: rival.header })),
    );
    return { text: say('pane.columns.ambiguous', { columns }), isWarning: true };
  }
  const sample = column.sample.filter((shown) => shown !== '').slice(0, 3);
  const held = sample.length === 0 ? say('pane.columns.empty') : say('pane.columns.sample', { values: list(sample) });
  return { text: [held, expected].filter(Boolean).join(text(language, 'basis.partSeparator')), isWarning: false };
}
