import type { CellValue } from '../../../src/host/store/types';
import { openBook } from '../../../src/host/store/createBook';
import { emptyBookData } from '../../../src/host/store/emptyBookData';
import type { Engine } from '../../../src/host/univer/Engine';
import { SetFormulaCalculationNotificationMutation } from '../../../src/host/univer/univerPackages';
import { rectOfAddress } from '../store/spreadsheet';

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
  jest.useRealTimers();
});

const opened = () => {
  const { book, engine } = openBook(emptyBookData());
  const sheet = book.sheets()[0]?.id ?? '';
  disposals.push(() => book.dispose());
  return {
    book,
    engine,
    sheet,
    /** By an add-in. */
    write: (address: string, ...rows: CellValue[][]) => book.write(sheet, rectOfAddress(address), rows, 'pane'),
    /** As the grid writes what a person typed into one cell. */
    type(address: string, v: CellValue) {
      const { row, column } = rectOfAddress(address);
      return engine.commands.executeCommand('sheet.command.set-range-values', {
        unitId: engine.unitId,
        subUnitId: sheet,
        range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
        value: { v, f: null, si: null, p: null },
      });
    },
    values: (address: string) => book.read(sheet, rectOfAddress(address)).values,
    formulas: (address: string) => book.readFormulas(sheet, rectOfAddress(address)),
  };
};

/** Acts once while formulas are calculated: no turn is given any more before their results are written. */
const atLastMoment = ({ commands }: Engine, act: () => void) => {
  let hasActed = false;
  commands.onCommandExecuted(({ id, params }) => {
    // The mutation's parameters, as Univer declares them.
    const stage = (params as { stageInfo?: { completedFormulasCount: number } } | undefined)?.stageInfo;
    if (id !== SetFormulaCalculationNotificationMutation.id || !stage?.completedFormulasCount || hasActed) return;
    hasActed = true;
    act();
  });
};

describe('a value over a formula whose calculation is under way', () => {
  it.each([
    ['an add-in', 'at once'],
    ['an add-in', 'at the last moment'],
    ['a person', 'at once'],
    ['a person', 'at the last moment'],
  ])('stands where %s writes it %s', async (who, when) => {
    const { book, engine, write, type, values, formulas } = opened();
    const overwrite = () => (who === 'a person' ? void type('B1', 100) : write('B1', [100]));
    if (when !== 'at once') atLastMoment(engine, overwrite);
    write('A1:C1', [5, '=A1*2', '=B1+1']);
    const settled = book.settle();
    if (when === 'at once') overwrite();
    await settled;
    await book.settle();
    expect(formulas('A1:C1')).toEqual([[5, 100, '=B1+1']]);
    expect(values('A1:C1')).toEqual([[5, 100, 101]]);
    write('A1', [6]);
    await book.settle();
    expect(values('A1:C1')).toEqual([[6, 100, 101]]);
  });

  it('leaves nothing of what the formula would have spilled', async () => {
    const { book, engine, sheet, write, values } = opened();
    atLastMoment(engine, () => write('B1', [100]));
    write('A1:C1', [3, '=SEQUENCE(A1)', '=SUM(B1:B3)']);
    await book.settle();
    expect(values('A1:C2')).toEqual([
      [3, 100, 100],
      ['', '', ''],
    ]);
    expect(book.spillOf(sheet, 0, 1)).toBeUndefined();
  });

  it('keeps a formula from spilling over it', async () => {
    const { book, engine, write, values } = opened();
    atLastMoment(engine, () => write('B2', ['mine']));
    write('B1', ['=SEQUENCE(3)']);
    await book.settle();
    expect(values('B1:B3')).toEqual([['#SPILL!'], ['mine'], ['']]);
  });
});

it('a formula over another whose calculation is under way shows its own result', async () => {
  const { book, engine, write, values, formulas } = opened();
  atLastMoment(engine, () => write('B1', ['=A1+100']));
  write('A1:C1', [5, '=A1*2', '=B1+1']);
  await book.settle();
  expect(formulas('B1')).toEqual([['=A1+100']]);
  expect(values('A1:C1')).toEqual([[5, 105, 106]]);
});

it('results go with their formulas when rows are inserted while they are calculated', async () => {
  const { book, engine, sheet, write, values } = opened();
  atLastMoment(engine, () => book.insertRows(sheet, 0, 1, 'pane'));
  write('A1:D1', [5, '=A1*2', '=B1+1', '=SEQUENCE(2)']);
  await book.settle();
  expect(values('A1:D3')).toEqual([
    ['', '', '', ''],
    [5, 10, 11, 1],
    ['', '', '', 2],
  ]);
});

// Univer's own timer stops the calculation under way at that moment, and may forget what it stopped it for.
it('a formula written while others are calculated is calculated, though the time Univer waits runs out meanwhile', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'clearImmediate', 'queueMicrotask', 'nextTick'] });
  const { book, write, values } = opened();
  await book.settle();
  write('A1:B1', [5, '=A1*2']);
  const settled = book.settle();
  write('C1', ['=1+1']);
  setImmediate(() => jest.advanceTimersByTime(100));
  await settled;
  await book.settle();
  expect(values('A1:C1')).toEqual([[5, 10, 2]]);
});
