import type { Engine } from '../../../src/host/univer/Engine';
import { startEngine } from '../../../src/host/univer/startEngine';
import { bookSnapshot, sheetSnapshot } from '../../../src/host/univer/snapshot';
import {
  CalculateController,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  NumberValueObject,
  TriggerCalculationController,
} from '../../../src/host/univer/univerPackages';
import { emptyBookData, emptySheetData } from '../../../src/host/store/emptyBookData';

// What the host reaches for inside Univer 0.25.1, past its types. A new version that renames one of these fails here.
describe('Univer', () => {
  let engine: Engine;
  beforeAll(() => {
    const sheet = sheetSnapshot('sheet1', emptySheetData('Sheet1'), (formula) => ({ f: formula }));
    engine = startEngine(bookSnapshot(emptyBookData(), [sheet]));
  });
  afterAll(() => engine.dispose());

  it('collects changes in a trigger with a timer and a queue', () => {
    const trigger = engine.injector.get(TriggerCalculationController);
    expect(trigger).toMatchObject({ _waitingCommandQueue: expect.any(Array), _executingDirtyData: expect.any(Object) });
    expect(trigger).toHaveProperty('_setTimeoutKey');
    expect(typeof Reflect.get(trigger, '_generateDirty')).toBe('function');
    expect(typeof Reflect.get(trigger, '_mergeDirty')).toBe('function');
  });

  it('writes the results of a calculation by one method', () => {
    expect(typeof Reflect.get(CalculateController.prototype, '_applyResult')).toBe('function');
  });

  it('keeps parsed formulas where they can be forgotten', () => {
    const generator = engine.injector.get(IFormulaDependencyGenerator);
    expect(typeof Reflect.get(generator, '_disposeByUnitId')).toBe('function');
    expect(Reflect.get(generator, '_dependencyTreeCache')).toBeInstanceOf(Map);
    expect(typeof engine.injector.get(LexerTreeBuilder).dispose).toBe('function');
  });

  it('has the methods that are replaced by quicker or more exact ones', () => {
    for (const method of ['getFormulaData', 'getSheetFormulaData', 'getHiddenRowsFiltered', '_getSheetFormulaIdMap'])
      expect(typeof Reflect.get(FormulaDataModel.prototype, method)).toBe('function');
    for (const method of ['plusBy', 'minusBy', 'multiplyBy', 'dividedBy'])
      expect(typeof Reflect.get(NumberValueObject.prototype, method)).toBe('function');
    expect(typeof CELL_INVERTED_INDEX_CACHE.getCellValuePositions).toBe('function');
  });
});
