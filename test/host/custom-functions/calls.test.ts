import type { OpenHost } from '../../../src/host/openHost';
import { openFixture } from './fixture';

let host: OpenHost;
beforeAll(async () => {
  host = await openFixture();
});
afterAll(() => host.close());

it('a formula that calls a custom function shows what the add-in computed', async () => {
  const sheet = host.book.activeSheetId();
  host.book.write(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [[1, '=TEST.ADD(A1,41)']], 'user');
  await host.book.functions().idle();
  expect(host.book.read(sheet, { row: 0, column: 1, rows: 1, columns: 1 }).values).toEqual([[42]]);
});
