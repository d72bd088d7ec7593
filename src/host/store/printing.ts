import type { Book } from './book';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { shiftedRect, type StructuralChange } from './rectShift';
import { movedPageSetup } from '../print/movedPageSetup';
import { plainPageSetup, type PageSetupData } from '../print/PageSetupData';
import type { DataValidationData } from '../validation/DataValidationData';

type PrintingPart = Pick<Book, 'pageSetup' | 'setPageSetup' | 'dataValidations' | 'setDataValidations'> & {
  load(sheetId: string, setup: PageSetupData | undefined, validations: readonly DataValidationData<string>[]): void;
  shift(sheetId: string, change: StructuralChange): void;
  forget(sheetId: string): void;
};

/** Page set-up and data validation: what a sheet carries that its grid does not show. */
export function printingOf(state: BookState): PrintingPart {
  const setups = new Map<string, PageSetupData>();
  const validations = new Map<string, readonly DataValidationData<string>[]>();

  const movedSource = (one: DataValidationData<string>, sheetId: string, change: StructuralChange) => {
    if (one.rule.type !== 'list' || typeof one.rule.source === 'string') return one;
    const { source } = one.rule;
    const rect = source.sheet === sheetId ? shiftedRect(source.rect, change) : source.rect;
    // Excel leaves a list without its cells as `#REF!`: nothing can be chosen any more.
    return { ...one, rule: { ...one.rule, source: rect ? { ...source, rect } : '#REF!' } };
  };

  return {
    pageSetup: (sheetId) => setups.get(sheetId) ?? plainPageSetup,
    setPageSetup(sheetId, patch) {
      sheetOf(state, sheetId);
      setups.set(sheetId, { ...(setups.get(sheetId) ?? plainPageSetup), ...patch });
    },
    dataValidations: (sheetId) => validations.get(sheetId) ?? [],
    setDataValidations(sheetId, list) {
      sheetOf(state, sheetId);
      validations.set(sheetId, list);
    },
    load(sheetId, setup, list) {
      if (setup) setups.set(sheetId, setup);
      if (list.length > 0) validations.set(sheetId, list);
    },
    shift(sheetId, change) {
      const setup = setups.get(sheetId);
      if (setup) setups.set(sheetId, movedPageSetup(setup, change));
      for (const [own, list] of validations)
        validations.set(
          own,
          list.flatMap((one) => {
            const ranges = own === sheetId ? one.ranges.flatMap((rect) => shiftedRect(rect, change) ?? []) : one.ranges;
            return ranges.length > 0 ? [{ ...movedSource(one, sheetId, change), ranges }] : [];
          }),
        );
    },
    forget(sheetId) {
      setups.delete(sheetId);
      validations.delete(sheetId);
    },
  };
}
