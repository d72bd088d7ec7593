import { openFixture, type Fixture } from './fixture';

jest.setTimeout(180_000);

let sheet: Fixture;
beforeEach(async () => {
  sheet = await openFixture();
});
afterEach(() => sheet.host.close());

const count = 10_000;

it('ten thousand calls go out in one batch and come back with no #BUSY! left', async () => {
  const batches: number[] = [];
  const { events } = sheet.host.session;
  const post = events.post.bind(events);
  events.post = (rows) => {
    batches.push(rows.length);
    post(rows);
  };
  sheet.set('A1', ...Array.from({ length: count }, (_, row) => [row, `=TEST.ADD(A${row + 1},1)`]));
  const results = (await sheet.values(`B1:B${count}`)).map(([value]) => value);
  expect(results).toEqual(Array.from({ length: count }, (_, row) => row + 1));
  expect(batches).toEqual([count]);
});

it('one call spills over 100,000 rows and three columns, on a sheet that was smaller', async () => {
  sheet.set('A1', '=TEST.SPILL(100000,3)');
  expect(await sheet.values('A99999:C100000')).toEqual([
    [299_994, 299_995, 299_996],
    [299_997, 299_998, 299_999],
  ]);
  sheet.set('E1', '=SUM(A1#)');
  // 0 + 1 + … + 299,999
  expect(await sheet.value('E1')).toBe(44_999_850_000);
});

it('a whole sheet’s column as an argument is no different from its cells', async () => {
  sheet.set('A1', 1, 2, 3);
  sheet.set('B1', '=LEN(TEST.SEENALL(A1:A1048576))', '=TEST.SEENALL(A1:A3)');
  expect(await sheet.value('B2')).toBe('[[1],[2],[3]]');
});
