import { openBook } from '../../../src/host/store/createBook';
import { emptyBookData } from '../../../src/host/store/emptyBookData';
import { rectOfAddress } from './spreadsheet';

const { book, engine } = openBook(emptyBookData());
const sheet = book.sheets()[0]?.id ?? '';
afterAll(() => book.dispose());

/** The mutations of a kind that Univer gets while something is done. */
async function mutationsOf(kind: string, act: () => void): Promise<number> {
  let count = 0;
  const subscription = engine.commands.onCommandExecuted(({ id }) => {
    if (id === kind) count += 1;
  });
  act();
  await book.settle();
  subscription.dispose();
  return count;
}

it('brings all merges of a task at once: each mutation goes through all there are', async () => {
  const merges = Array.from({ length: 50 }, (_, index) => rectOfAddress(`B${index + 2}:D${index + 2}`));
  const mutations = await mutationsOf('sheet.mutation.add-worksheet-merge', () => {
    for (const rect of merges) book.merge(sheet, rect);
  });
  expect(mutations).toBe(1);
  expect(book.merges(sheet)).toEqual(merges);
});

it('brings all cells of a task at once', async () => {
  const mutations = await mutationsOf('sheet.mutation.set-range-values', () => {
    for (let row = 0; row < 50; row++) {
      book.write(sheet, { row, column: 0, rows: 1, columns: 2 }, [[row, `${row}`]], 'pane');
    }
  });
  expect(mutations).toBe(1);
  expect(book.read(sheet, rectOfAddress('A50:B50')).values).toEqual([[49, 49]]);
});

it('a merge asked for is there for who reads, takes apart or moves it next', () => {
  const rect = rectOfAddress('F2:G3');
  book.merge(sheet, rect);
  expect(book.merges(sheet)).toContainEqual(rect);
  book.merge(sheet, rectOfAddress('H2:I3'));
  book.unmerge(sheet, rectOfAddress('H2:I3'));
  expect(book.merges(sheet)).not.toContainEqual(rectOfAddress('H2:I3'));
  book.merge(sheet, rectOfAddress('K2:L3'));
  book.insertRows(sheet, 0, 1, 'pane');
  expect(book.merges(sheet)).toContainEqual(rectOfAddress('K3:L4'));
});
