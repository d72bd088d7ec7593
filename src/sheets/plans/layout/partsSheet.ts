import type { ReportSources } from '../reportSources';
import { reportFooter, reportHead } from './reportHead';
import { partPageStarts } from './partPageStarts';
import { endOf, joinedParts, type PlacedPart } from './sheetPart';
import type { SheetPlan } from './sheetPlan';

const TAB_COLOUR = '#1F4E79';

/** What makes one report of parts unlike another. */
interface PartsReport extends Pick<SheetPlan, 'key' | 'widths'> {
  readonly title: string;
  readonly tabColour?: string;
  readonly parts: readonly PlacedPart[];
  readonly orientation: SheetPlan['print']['orientation'];
  /** Columns that are printed, where workings stand beside them. */
  readonly printed?: number;
}

/** A report of parts below each other, under the head and above the foot that all reports have. */
export function partsSheet(sources: ReportSources, report: PartsReport): SheetPlan {
  const { key, title, tabColour = TAB_COLOUR, parts, widths, orientation, printed } = report;
  const joined = joinedParts(parts);
  const plan = { ...joined, blocks: [...reportHead(title, sources), ...joined.blocks], widths };
  return {
    key,
    name: title,
    tabColour,
    ...plan,
    frozenRows: 0,
    print: {
      orientation,
      ...(printed === undefined ? {} : { area: { row: 0, column: 0, rows: endOf(parts), columns: printed } }),
      pageStarts: partPageStarts(plan, parts, orientation, printed),
      footer: reportFooter(title, sources),
    },
  };
}
