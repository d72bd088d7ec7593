import { text } from '../../../locales';
import type { TextKey } from '../../../locales';
import { literalText } from '../../literalText';
import { textWidth } from '../../textWidth';
import { MANUAL_FIELDS } from '../../standing/manualWords';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { manualCell, type ManualField } from './manualCell';
import { changesOf } from './reviewGroups';

/** What a column of the list is for. */
export type ReviewColumnKey =
  'id' | 'customer' | 'score' | 'computed' | ManualField | 'final' | 'previous' | 'change' | 'verdict';

/** A column of the list. */
export interface ReviewColumn {
  readonly key: ReviewColumnKey;
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  readonly cell: (customer: number) => PlannedCell;
  /** Name of what people type into it. */
  readonly field?: string;
}

const NOTHING = '—';

/** The columns of the list, left to right; those that have nothing to say here are left out. */
export function reviewColumns(sources: ReportSources): readonly ReviewColumn[] {
  const { grades, ids, names, remembered } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const { earlier, manual, keys } = remembered;
  const change = changesOf(sources);
  const longest = Math.max(...scheme.tiers.map((tier) => textWidth(tier.names[language]) + 3));
  const tierWidth = Math.min(22, Math.max(13, longest));
  const choiceWidth = Math.min(16, tierWidth);
  const tierName = (tier: number | undefined) => literalText(scheme.tiers[tier ?? -1]?.names[language] ?? NOTHING);
  const column = (
    key: ReviewColumnKey,
    width: number,
    cell: ReviewColumn['cell'],
    style: StyleName = 'cell',
  ): ReviewColumn => ({ key, heading: text(language, `report.review.${key}` satisfies TextKey), width, style, cell });
  const typed = (key: ManualField, width: number, style: StyleName): ReviewColumn => ({
    ...column(key, width, (at) => manualCell(sources, key, keys[at] ?? '', manual.words.get(at)), style),
    field: MANUAL_FIELDS[key],
  });
  const computed = grades.manual?.computed ?? grades.tiers;
  return [
    column('id', language === 'en' ? 17 : 14, (at) => literalText(ids[at] ?? '')),
    column('customer', 24, (at) => literalText(names[at] ?? '')),
    ...(scheme.score === undefined ? [] : [column('score', 9, (at) => numberOr(grades.scores[at]), 'score')]),
    column('computed', tierWidth, (at) => tierName(computed[at]), 'middle'),
    typed('override', choiceWidth, 'inputMiddle'),
    typed('floor', choiceWidth, 'inputMiddle'),
    typed('reason', 26, 'input'),
    column('final', tierWidth, (at) => tierName(grades.tiers[at]), 'middle'),
    ...(earlier
      ? [
          column('previous', tierWidth, (at) => tierName(earlier.shown[at]), 'middle'),
          column(
            'change',
            language === 'en' ? 13 : 10,
            (at) => {
              const how = change(at);
              return how ? text(language, `change.${how}`) : NOTHING;
            },
            'middle',
          ),
        ]
      : []),
    ...(scheme.tiers.some(({ verdict }) => verdict)
      ? [
          column(
            'verdict',
            language === 'en' ? 25 : 12,
            (at) => {
              const verdict = scheme.tiers[grades.tiers[at] ?? -1]?.verdict;
              return verdict ? text(language, `verdict.${verdict}`) : NOTHING;
            },
            'middle',
          ),
        ]
      : []),
  ];
}

const numberOr = (value: number | undefined): PlannedCell => (value === undefined || Number.isNaN(value) ? '' : value);
