import { text } from '../../../locales';
import { literalText } from '../../literalText';
import { block } from '../layout/blocks';
import { at } from './evaluationColumns';
import { fixed, weightCell } from './formFormulas';
import { binList, lineCut, type LineCut } from './lineTier';
import type { ReportSources } from '../reportSources';
import type { PlannedBlock, PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';

const VERDICTS = ['improve', 'maintain', 'terminate'] as const;

/** A cut with the list its bins are found by. */
export interface ListedCut extends LineCut {
  /** Addresses. */
  readonly limits: string;
  readonly binNames: string;
}

/** What all forms of a sheet look up in it: lists in hidden columns at its top. */
export interface FormLists {
  readonly blocks: readonly PlannedBlock[];
  /** Address of the weight of a term, by its place among those of the details; and of those of a stretch of them. */
  readonly weight: (place: number) => string;
  readonly weights: (from: number, end: number) => string;
  /** Address of the names of the tiers; what is said about them stands beside them, and below the last about none. */
  readonly tiers: string;
  readonly tierCount: number;
  readonly strategies: string;
  readonly verdicts: string;
  /** By composite. */
  readonly cuts: ReadonlyMap<string, ListedCut>;
}

/** The lists of a sheet of forms. */
export function formLists(sources: ReportSources): FormLists {
  const { details, grades } = sources;
  const { scheme } = grades;
  const weights = details.columns.terms.map(({ points }) => [weightCell(sources, points)]);
  const cuts = new Map<string, ListedCut>();
  const bins: PlannedCell[][] = [];
  for (const { id } of scheme.composites) {
    const cut = lineCut(grades, id);
    if (cut === undefined) continue;
    const { limits, names } = binList(cut);
    const over = (column: number) => stretch(column, bins.length, bins.length + limits.length);
    cuts.set(id, { ...cut, limits: over(at.limit), binNames: over(at.binName) });
    limits.forEach((limit, index) => bins.push([limit, literalText(names[index] ?? '')]));
  }
  const tierCount = scheme.tiers.length;
  const over = (column: number) => stretch(column, 0, tierCount + 1);
  return {
    blocks: [
      list(at.weights, weights, ['plain']),
      list(at.tierName, tierLines(sources), ['plain', 'plain', 'plain']),
      list(at.limit, bins, ['plain', 'plain']),
    ],
    weight: (place) => fixed(place, at.weights),
    weights: (from, end) => stretch(at.weights, from, end),
    tiers: stretch(at.tierName, 0, tierCount),
    tierCount,
    strategies: over(at.strategy),
    verdicts: over(at.verdict),
    cuts,
  };
}

function list(column: number, cells: readonly (readonly PlannedCell[])[], styles: readonly StyleName[]): PlannedBlock {
  return block(0, column, cells, styles);
}

function stretch(column: number, from: number, end: number): string {
  return `${fixed(from, column)}:${fixed(end - 1, column)}`;
}

/** Each tier with its strategy and its verdict ticked: `☐改进关系　☑维持关系　☐终止关系`; then none. */
function tierLines({ grades: { scheme } }: ReportSources): readonly (readonly PlannedCell[])[] {
  const { language } = scheme;
  const boxes = (ticked?: string) =>
    VERDICTS.map((verdict) => `${verdict === ticked ? '☑' : '☐'}${text(language, `verdict.${verdict}`)}`).join('    ');
  return [
    ...scheme.tiers.map(({ names, strategy, verdict }) => [
      literalText(names[language]),
      literalText(strategy[language]),
      boxes(verdict),
    ]),
    ['=""', '=""', boxes()],
  ];
}
