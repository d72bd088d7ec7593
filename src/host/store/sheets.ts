import type { Book } from './book';
import type { SheetInfo } from './types';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { HostError } from './hostError';
import { emptySheetData } from './emptyBookData';
import { sheetSnapshot } from '../univer/snapshot';
import {
  BooleanNumber,
  InsertSheetMutation,
  mergeWorksheetSnapshotWithDefault,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '../univer/univerPackages';
import type { Worksheet } from '../univer/univerPackages';

const longestName = 31;
const forbidden = /[:\\/?*[\]]/;

/** @throws HostError InvalidArgument or ItemAlreadyExists, as Excel refuses sheet names */
export function checkSheetName(name: string, others: readonly string[]): void {
  if (name === '' || name.length > longestName || forbidden.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a worksheet.`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new HostError('ItemAlreadyExists', `There is already a worksheet named "${name}".`);
}

type SheetsPart = Pick<
  Book,
  'sheets' | 'activeSheetId' | 'activate' | 'addSheet' | 'deleteSheet' | 'updateSheet' | 'moveSheet'
>;

/** Sheets: what Univer holds of them, and "very hidden", which it does not know. */
export function sheetsOf(
  state: BookState,
  sheetIds: () => string,
  removed: (sheetId: string) => void,
  renamed: () => void,
): SheetsPart {
  const { engine, changes } = state;
  const infoOf = (sheet: Worksheet): SheetInfo => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility: !sheet.isSheetHidden() ? 'Visible' : state.veryHidden.has(sheet.getSheetId()) ? 'VeryHidden' : 'Hidden',
    tabColor: sheet.getTabColor() ?? '',
    showGridlines: !sheet.hasHiddenGridlines(),
    showHeadings: !state.withoutHeadings.has(sheet.getSheetId()),
  });
  const sheets = () => engine.workbook.getSheets().map(infoOf);
  const activeSheetId = () => engine.workbook.getActiveSheet()?.getSheetId() ?? sheets()[0]?.id ?? '';

  const activate: SheetsPart['activate'] = (sheetId, source) => {
    const sheet = sheetOf(state, sheetId);
    const before = activeSheetId();
    if (before === sheetId) return;
    if (sheet.isSheetHidden()) throw new HostError('InvalidOperation', `The worksheet "${sheet.getName()}" is hidden.`);
    changes.ours(() => engine.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId }));
    changes.emit({ kind: 'sheetDeactivated', sheetId: before, source });
    changes.emit({ kind: 'sheetActivated', sheetId, source });
  };

  const leave = (sheetId: string, source: Parameters<SheetsPart['activate']>[1]) => {
    if (activeSheetId() !== sheetId) return;
    const next = sheets().find(({ id, visibility }) => id !== sheetId && visibility === 'Visible');
    if (!next) throw new HostError('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
    activate(next.id, source);
  };

  const setters: { readonly [K in keyof Omit<SheetInfo, 'id'>]: (sheet: Worksheet, value: SheetInfo[K]) => void } = {
    name(sheet, name) {
      if (name === sheet.getName()) return;
      checkSheetName(
        name,
        sheets()
          .filter(({ id }) => id !== sheet.getSheetId())
          .map((other) => other.name),
      );
      engine.run(SetWorksheetNameCommand.id, { subUnitId: sheet.getSheetId(), name });
      renamed();
    },
    visibility(sheet, visibility) {
      const subUnitId = sheet.getSheetId();
      if (visibility !== 'Visible') leave(subUnitId, 'pane');
      if (visibility === 'VeryHidden') state.veryHidden.add(subUnitId);
      else state.veryHidden.delete(subUnitId);
      const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      engine.run(SetWorksheetHideMutation.id, { subUnitId, hidden });
    },
    tabColor: (sheet, color) => engine.run(SetTabColorMutation.id, { subUnitId: sheet.getSheetId(), color }),
    showGridlines: (sheet, isShown) =>
      engine.run(ToggleGridlinesMutation.id, {
        subUnitId: sheet.getSheetId(),
        showGridlines: isShown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      }),
    showHeadings(sheet, isShown) {
      if (isShown) state.withoutHeadings.delete(sheet.getSheetId());
      else state.withoutHeadings.add(sheet.getSheetId());
    },
  };

  return {
    sheets,
    activeSheetId,
    activate,
    addSheet(name, source) {
      checkSheetName(
        name,
        sheets().map((sheet) => sheet.name),
      );
      const sheetId = sheetIds();
      const sheet = mergeWorksheetSnapshotWithDefault(
        sheetSnapshot(sheetId, emptySheetData(name), (formula) => ({ f: formula })),
      );
      const active = activeSheetId();
      changes.ours(() => {
        engine.run(InsertSheetMutation.id, { index: sheets().length, sheet });
        // Univer turns to the new sheet; Excel stays.
        engine.run(SetWorksheetActiveOperation.id, { subUnitId: active });
      });
      changes.emit({ kind: 'sheetAdded', sheetId, source });
      return sheetId;
    },
    deleteSheet(sheetId, source) {
      sheetOf(state, sheetId);
      state.buffer.flush();
      leave(sheetId, source);
      changes.ours(() => engine.run(RemoveSheetCommand.id, { subUnitId: sheetId }));
      removed(sheetId);
      changes.emit({ kind: 'sheetDeleted', sheetId, source });
    },
    updateSheet(sheetId, patch) {
      const sheet = sheetOf(state, sheetId);
      changes.ours(() => {
        const { name, visibility, tabColor, showGridlines, showHeadings } = patch;
        if (name !== undefined) setters.name(sheet, name);
        if (visibility !== undefined) setters.visibility(sheet, visibility);
        if (tabColor !== undefined) setters.tabColor(sheet, tabColor);
        if (showGridlines !== undefined) setters.showGridlines(sheet, showGridlines);
        if (showHeadings !== undefined) setters.showHeadings(sheet, showHeadings);
      });
    },
    moveSheet(sheetId, position) {
      const fromOrder = sheets().findIndex(({ id }) => id === sheetId);
      if (position < 0 || position >= sheets().length)
        throw new HostError('InvalidArgument', `There is no position ${position} among the worksheets.`);
      changes.ours(() =>
        engine.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: position }),
      );
    },
  };
}
