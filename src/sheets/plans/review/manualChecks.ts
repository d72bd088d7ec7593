import { text } from '../../../locales';
import type { Language } from '../../../grading/scheme';
import { areaAddress } from '../../address';
import { formulaText } from '../layout/formulas';

/** Where the list stands: rows from zero, groups' own rows among them; columns of the sheet. */
export interface ListPlace {
  readonly firstRow: number;
  readonly rows: number;
  readonly computed: number;
  readonly override: number;
  readonly floor: number;
  readonly reason: number;
  readonly final: number;
  /** The cells that name the tiers, the best first: `$G$8:$G$11`. */
  readonly tiers: string;
}

function columnsOf(place: ListPlace): (column: Exclude<keyof ListPlace, 'firstRow' | 'rows' | 'tiers'>) => string {
  const { firstRow: row, rows } = place;
  return (key) => areaAddress({ row, column: place[key], rows, columns: 1 });
}

/** How many tiers were typed that are not the final ones yet, or withdrawn and still are, or lie above it; as a formula. */
export function waitingFormula(place: ListPlace): string {
  if (place.rows === 0) return '=0';
  const at = columnsOf(place);
  const typed = `(${at('override')}<>"")*(${at('override')}<>${at('final')})`;
  const withdrawn = `(${at('override')}="")*(${at('floor')}="")*(${at('computed')}<>${at('final')})`;
  const rank = (key: 'floor' | 'final', none: number) => `IFERROR(MATCH(${at(key)},${place.tiers},0),${none})`;
  const above = `(${at('override')}="")*(${at('floor')}<>"")*(${rank('floor', 99)}<${rank('final', 0)})`;
  return `=SUMPRODUCT(${typed})+SUMPRODUCT(${withdrawn})+SUMPRODUCT(${above})`;
}

/** How many tiers were typed without a reason; as a formula. */
export function unreasonedFormula(place: ListPlace): string {
  if (place.rows === 0) return '=0';
  const at = columnsOf(place);
  return `=SUMPRODUCT(((${at('override')}<>"")+(${at('floor')}<>"")>0)*(${at('reason')}=""))`;
}

/** A line that speaks up while there are such, as a formula. */
export function manualWarning(language: Language, waiting: string, unreasoned: string): string {
  return `=${warning(language, 'report.review.pendingWarning', waiting)}&${warning(language, 'report.review.unreasonedWarning', unreasoned)}`;
}

function warning(
  language: Language,
  key: 'report.review.pendingWarning' | 'report.review.unreasonedWarning',
  count: string,
): string {
  const [before = '', after = ''] = text(language, key, { count: '\u0000' }).split('\u0000');
  return `IF(${count}>0,${formulaText(before)}&${count}&${formulaText(after)},"")`;
}
