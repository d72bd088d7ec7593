import type { ListRule } from '../validation/DataValidationData';
import { notModelled, refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { writtenReference } from './address';
import { cellsAddress, cellsRef } from './chartCells';
import { areaInBook, areaOnSheet } from './lookup';
import { Range } from './range';

/** As `Excel.DataValidationRule`, for a list. */
export interface OfficeRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
}

/** @throws HostError ApiNotFound for a rule that is no list, InvalidArgument for a list without a source */
export function listRule(session: Session, sheetId: string, value: unknown): ListRule<string> {
  if (typeof value !== 'object' || value === null) throw refusal('InvalidArgument');
  const [[kind, rule] = ['', undefined], ...others] = Object.entries(value).filter(([, one]) => one !== null);
  if (kind !== 'list' || others.length > 0) throw notModelled(`DataValidation.rule ${kind}`);
  if (typeof rule !== 'object' || rule === null) throw refusal('InvalidArgument');
  const source: unknown = Reflect.get(rule, 'source');
  return {
    type: 'list',
    source: sourceOf(session, sheetId, source),
    hasDropDown: Reflect.get(rule, 'inCellDropDown') !== false,
  };
}

function sourceOf(session: Session, sheetId: string, source: unknown): ListRule<string>['source'] {
  if (source instanceof Range) return cellsRef(source);
  if (typeof source !== 'string' || source === '') throw refusal('InvalidArgument');
  if (!source.startsWith('=')) return source;
  const address = source.slice(1);
  const area = writtenReference(address).sheetName
    ? areaInBook(session, address)
    : areaOnSheet(session, sheetId, address);
  return { sheet: area.sheetId, rect: area.rect };
}

/** A list as Excel gives it back: its cells as a formula. */
export const officeRule = (session: Session, { source, hasDropDown }: ListRule<string>): OfficeRule => ({
  list: {
    inCellDropDown: hasDropDown,
    source: typeof source === 'string' ? source : `=${cellsAddress(session, source)}`,
  },
});
