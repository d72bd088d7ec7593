import type { Book } from './book';
import type { NameInfo } from './types';
import type { BookState } from './bookState';
import { HostError } from './hostError';
import type { NameData } from '../bookData';
import { tokensOf } from '../formula-translate/tokens';
import { forgetParsedFormulas } from '../univer/forgetParsedFormulas';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '../univer/univerPackages';
import type { IDefinedNamesServiceParam } from '../univer/univerPackages';

const wholeBook = 'AllDefaultWorkbook';
const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[RrCc]$|^[Rr]\d*[Cc]\d*$/;

type NamesPart = Pick<Book, 'names' | 'setName' | 'deleteName'>;

/** A name's formula as the engine keeps it: a plain reference without its `=`. */
function engineText(formula: string): string {
  const body = formula.replace(/^=/, '');
  const tokens = tokensOf(body) ?? [];
  return tokens.length === 1 && tokens[0]?.kind === 'reference' ? body : `=${body}`;
}

const excelText = (engine: string) => (engine.startsWith('=') ? engine : `=${engine}`);

/** Defined names. The engine keeps them and moves them with their cells. */
export function namesOf(state: BookState): NamesPart {
  const { engine, changes } = state;
  const service = engine.injector.get(IDefinedNamesService);
  const kept = (): readonly IDefinedNamesServiceParam[] =>
    Object.values(service.getDefinedNameMap(engine.unitId) ?? {});
  const scopeOf = (name: IDefinedNamesServiceParam) =>
    name.localSheetId && name.localSheetId !== wholeBook ? name.localSheetId : undefined;
  const find = (name: string, sheetId: string | undefined) =>
    kept().find((item) => item.name.toLowerCase() === name.toLowerCase() && scopeOf(item) === sheetId);

  /** The engine caches formulas by their text and keeps a name's old meaning with them: forget, and calculate again. */
  const renew = (name: string) => {
    const wanted = name.toLowerCase();
    const sheets = Object.values(engine.formulas.getFormulaData()[engine.unitId] ?? {});
    const isUsed = sheets.some((rows) => JSON.stringify(rows).toLowerCase().includes(wanted));
    if (!isUsed) return;
    forgetParsedFormulas(engine);
    state.calculation.invalidateAll();
  };

  return {
    names: () =>
      kept().map((item): NameInfo => {
        const sheetId = scopeOf(item);
        return {
          name: item.name,
          formula: excelText(item.formulaOrRefString),
          visible: !item.hidden,
          ...(item.comment && { comment: item.comment }),
          ...(sheetId && { sheetId }),
        };
      }),
    setName({ name, formula, visible, comment, sheetId }) {
      if (!validName.test(name) || looksLikeCell.test(name))
        throw new HostError('InvalidArgument', `"${name}" cannot be a defined name.`);
      state.buffer.flush();
      changes.ours(() =>
        engine.run(SetDefinedNameMutation.id, {
          id: find(name, sheetId)?.id ?? `name:${sheetId ?? ''}:${name.toLowerCase()}`,
          name,
          formulaOrRefString: engineText(formula),
          comment: comment ?? '',
          localSheetId: sheetId ?? wholeBook,
          hidden: !visible,
        }),
      );
      renew(name);
    },
    deleteName(name, sheetId) {
      const item = find(name, sheetId);
      if (!item) throw new HostError('ItemNotFound', `There is no name "${name}".`);
      changes.ours(() => engine.run(RemoveDefinedNameMutation.id, { ...item }));
      renew(name);
    },
  };
}

/** Names from a file, before anything is calculated. */
export function loadNames(part: NamesPart, names: readonly NameData[], sheetIds: readonly string[]): void {
  for (const { sheet, ...name } of names) {
    const sheetId = sheet === undefined ? undefined : sheetIds[sheet];
    part.setName({ ...name, ...(sheetId && { sheetId }) });
  }
}
