import { openFixture, type Fixture } from './fixture';

let sheet: Fixture;
beforeEach(async () => {
  sheet = await openFixture();
});
afterEach(() => sheet.host.close());

describe('a call', () => {
  it('shows what the add-in computed', async () => {
    sheet.set('A1', 1, '=TEST.ADD(A1,41)');
    expect(await sheet.value('A2')).toBe(42);
  });

  it('is made of a formula written through the API as well, whatever its case', async () => {
    await sheet.host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=test.add(20,22)']];
      await context.sync();
    });
    expect(await sheet.value('A1')).toBe(42);
  });

  it('is #BUSY! until it is answered, and a sync does not wait for it', async () => {
    sheet.set('A1', '=TEST.ASKED("a")', '=A1&"!"');
    expect(await sheet.shown('A1')).toBe('#BUSY!');
    expect(await sheet.shown('A2')).toBe('#BUSY!');
    await sheet.answer('a', 'here');
    expect(await sheet.values('A1:A2')).toEqual([['here'], ['here!']]);
  });

  it('of an unknown function is #NAME?', async () => {
    sheet.set('A1', '=TEST.NOTHING(1)', '=OTHER.ADD(1,2)');
    expect(await sheet.values('A1:A2')).toEqual([['#NAME?'], ['#NAME?']]);
  });

  it('of a function that is declared but not associated is #VALUE!', async () => {
    sheet.set('A1', '=TEST.UNBOUND()');
    expect(await sheet.value('A1')).toBe('#VALUE!');
  });

  it('may stand inside other formulas and other calls, several in one cell', async () => {
    sheet.set('A1', '=SUM(TEST.ADD(1,2),TEST.ADD(TEST.ADD(3,4),5))*2', '=IF(A1>29,TEST.ADD(A1,0),TEST.BOOM())');
    expect(await sheet.values('A1:A2')).toEqual([[30], [30]]);
  });

  it('may be made by a defined name, before the function is known as well', async () => {
    const { book } = sheet.host;
    book.setName({ name: 'Both', formula: '=TEST.ADD(20,1)', visible: true });
    sheet.set('A1', '=Both*2');
    expect(await sheet.value('A1')).toBe(42);
    sheet.host.learn([]);
    book.calculate();
    expect(await sheet.shown('A1')).toBe('#NAME?');
    const { functionSet } = await import('../../../src/host/custom-functions/functionSet');
    const { metadata } = await import('./fixture');
    sheet.host.learn(functionSet('TEST', metadata));
    expect(await sheet.value('A1')).toBe(42);
  });

  it('may read the workbook while it computes', async () => {
    sheet.set('A1', 7, '=TEST.READS("A1")');
    expect(await sheet.value('A2')).toBe(7);
  });

  it('knows its cell and the cells of its arguments, where its metadata asks for them', async () => {
    sheet.set('B2', '=TEST.WHERE(A1:A3)');
    expect(await sheet.value('B2')).toBe('Sheet1!B2 Sheet1!A1:A3');
  });
});

describe('an argument', () => {
  it.each([
    ['=TEST.SEEN(A1)', '5'],
    ['=TEST.SEEN(A2)', '"text"'],
    ['=TEST.SEEN(A3)', 'true'],
    // https://github.com/OfficeDev/office-js/issues/4702
    ['=TEST.SEEN(A4)', '0'],
    ['=TEST.SEEN(DATE(2024,3,5))', '45356'],
    ['=TEST.SEEN(1=2)', 'false'],
    ['=TEST.SEEN("")', '""'],
    // https://github.com/OfficeDev/office-js/issues/1951
    ['=TEST.SEENALL(A1:A4)', '[[5],["text"],[true],[0]]'],
    ['=TEST.SEENALL(A1)', '[[5]]'],
    ['=TEST.SEENALL({1,2;3,4})', '[[1,2],[3,4]]'],
    ['=TEST.SEENALL(A1:A2&"x")', '[["5x"],["textx"]]'],
    ['=TEST.CONCAT(12.5,1)', '12.5/true'],
    ['=TEST.CONCAT(TRUE,"false")', 'TRUE/false'],
    ['=TEST.CONCAT(A4,A4)', '/false'],
    ['=TEST.ADD("1.5",TRUE)', 2.5],
    ['=TEST.ADD(A4,A1)', 5],
    ['=TEST.ADD(A2,1)', '#VALUE!'],
    ['=TEST.ADD(1)', '#VALUE!'],
    ['=TEST.ADD(1,2,3)', '#VALUE!'],
    ['=TEST.OPTIONAL()', '[null,null]'],
    ['=TEST.OPTIONAL(1)', '[1,null]'],
    ['=TEST.OPTIONAL(,2)', '[null,2]'],
    ['=TEST.OPTIONAL(A4,A4)', '[0,0]'],
    ['=TEST.TOTAL(1,2,3,A1)', 11],
  ])('of %s arrives as %s', async (formula, expected) => {
    sheet.set('A1', 5, 'text', true);
    sheet.set('B1', formula);
    expect(await sheet.value('B1')).toBe(expected);
  });

  it('that is an error is the result, and nothing is called', async () => {
    sheet.set('A1', '=1/0', '=NA()', '=TEST.SEEN(A1)', '=TEST.SEENALL(A1:A2)');
    expect(await sheet.values('A3:A4')).toEqual([['#DIV/0!'], ['#DIV/0!']]);
    expect(sheet.made()).toEqual([]);
  });

  it('that is several cells, where one value is asked for, makes a call for each', async () => {
    sheet.set('A1', 1, 2, 'x');
    sheet.set('B1', '=TEST.ADD(A1:A3,10)');
    expect(await sheet.values('B1:B3')).toEqual([[11], [12], ['#VALUE!']]);
    expect(sheet.made()).toEqual(['ADD[1,10]', 'ADD[2,10]']);
  });
});

describe('an error value', () => {
  it('reaches functions that take errors', async () => {
    await sheet.host.close();
    const { metadata } = await import('./fixture');
    sheet = await openFixture({ ...metadata, allowErrorForDataTypeAny: true });
    sheet.set('A1', '=1/0', '=TEST.SEEN(A1)', '=TEST.SEENALL(A1:A1)', '=TEST.ADD(A1,1)');
    const [[one], [all], [add]] = (await sheet.values('A2:A4')) as [[string], [string], [string]];
    expect(JSON.parse(one)).toMatchObject({ code: '#DIV/0!' });
    expect(JSON.parse(all)).toMatchObject([[{ code: '#DIV/0!' }]]);
    expect(add).toBe('#DIV/0!');
  });
});

describe('a result', () => {
  it.each([
    // https://github.com/OfficeDev/office-js/issues/1503
    ['nothing', 0],
    ['missing', 0],
    ['flag', true],
    ['nan', '#NUM!'],
    ['infinite', '#NUM!'],
    ['ragged', '#VALUE!'],
    ['flat', '#VALUE!'],
    ['none', '#CALC!'],
    ['text', '=1+1'],
    ['blank', ''],
  ])('%s is shown as %s', async (kind, expected) => {
    sheet.set('A1', `=TEST.GIVE("${kind}")`);
    expect(await sheet.value('A1')).toBe(expected);
  });

  it('that is an array spills, errors in it included', async () => {
    sheet.set('A1', '=TEST.SPILL(2,3)');
    sheet.set('A4', '=TEST.GIVE("errors")', '=SUM(A1:C2)', '=SUM(A1#)');
    expect(await sheet.values('A1:C2')).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(await sheet.values('A4:B4')).toEqual([[1, '#DIV/0!']]);
    expect(await sheet.values('A5:A6')).toEqual([[15], [15]]);
  });

  it('that has no room is #SPILL!, until it has', async () => {
    sheet.set('A2', 'here');
    sheet.set('A1', '=TEST.SPILL(2,2)');
    expect(await sheet.value('A1')).toBe('#SPILL!');
    sheet.set('A2', '');
    expect(await sheet.values('A1:B2')).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('that shrinks leaves nothing behind', async () => {
    sheet.set('A1', 3);
    sheet.set('B1', '=TEST.SPILL(A1,2)');
    expect(await sheet.value('C3')).toBe(5);
    sheet.set('A1', 1);
    expect(await sheet.values('B1:C3')).toEqual([
      [0, 1],
      ['', ''],
      ['', ''],
    ]);
  });
});

describe('a failure', () => {
  it.each([
    ['=TEST.FAIL("#VALUE!","no such scheme")', '#VALUE!', 'no such scheme'],
    ['=TEST.FAIL("#N/A","nobody there")', '#N/A', 'nobody there'],
    ['=TEST.FAIL("#NUM!","too large")', '#NUM!', undefined],
    ['=TEST.FAIL("#DIV/0!")', '#DIV/0!', undefined],
    ['=TEST.FAIL("#NULL!")', '#NULL!', undefined],
    ['=TEST.BOOM()', '#VALUE!', undefined],
    ['=TEST.REJECT()', '#VALUE!', undefined],
    ['=TEST.REJECT("#N/A")', '#N/A', 'later'],
  ])('%s shows %s and says %s', async (formula, expected, message) => {
    sheet.set('A1', formula);
    expect(await sheet.value('A1')).toBe(expected);
    expect(sheet.message('A1')).toBe(message);
  });

  it('does not end the runtime: the calls beside it and after it are answered', async () => {
    sheet.set('A1', '=TEST.BOOM()', '=TEST.ADD(1,1)', '=TEST.LATEBOOM()', '=TEST.REJECT()');
    expect(await sheet.values('A1:A4')).toEqual([['#VALUE!'], [2], ['done'], ['#VALUE!']]);
    sheet.set('B1', '=TEST.ADD(2,2)');
    expect(await sheet.value('B1')).toBe(4);
  });
});

describe('calculation', () => {
  it('calls a function anew when its arguments change, and not when other cells do', async () => {
    sheet.set('A1', 1, 2, 3);
    sheet.set('B1', '=TEST.ADD(A1,A2)', '=B1*10');
    expect(await sheet.values('B1:B2')).toEqual([[3], [30]]);
    sheet.made();
    sheet.set('A3', 4);
    await sheet.value('B1');
    expect(sheet.made()).toEqual([]);
    sheet.set('A2', 5);
    expect(await sheet.values('B1:B2')).toEqual([[6], [60]]);
    expect(sheet.made()).toEqual(['ADD[1,5]']);
  });

  it('calls a function anew when its formula is entered once more', async () => {
    sheet.set('A1', '=TEST.ADD(1,2)');
    await sheet.value('A1');
    sheet.set('A1', '=TEST.ADD(1,2)');
    await sheet.value('A1');
    expect(sheet.made()).toEqual(['ADD[1,2]', 'ADD[1,2]']);
  });

  it('of everything calls every function anew', async () => {
    sheet.set('A1', '=TEST.ADD(1,2)', '=TEST.SPILL(1,2)');
    await sheet.value('A1');
    sheet.made();
    await sheet.host.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    await sheet.value('A1');
    expect([...sheet.made()].sort()).toEqual(['ADD[1,2]', 'SPILL[1,2]']);
  });

  it('sends all calls of a pass at once', async () => {
    const batches: number[] = [];
    const { events } = sheet.host.session;
    const post = events.post.bind(events);
    events.post = (rows) => {
      batches.push(rows.length);
      post(rows);
    };
    sheet.set('A1', ...Array.from({ length: 50 }, (_, row) => `=TEST.ADD(${row},1)`));
    expect(await sheet.value('A50')).toBe(50);
    expect(batches).toEqual([50]);
  });

  it('cancels a call whose arguments changed, or whose cell was overwritten, and never shows its result', async () => {
    sheet.set('A1', 'first');
    sheet.set('B1', '=TEST.WATCHED(A1)', '=TEST.WATCHED("other")');
    expect(await sheet.shown('B1')).toBe('#BUSY!');
    await new Promise((resolve) => setTimeout(resolve, 50));
    sheet.set('A1', 'second');
    sheet.set('B2', 'typed');
    expect(await sheet.shown('B1')).toBe('#BUSY!');
    await sheet.answer('second', 2);
    await sheet.answer('first', 1);
    await sheet.answer('other', 3);
    expect(await sheet.values('B1:B2')).toEqual([[2], ['typed']]);
    expect([...sheet.cancelled].sort()).toEqual(['first', 'other']);
  });

  it('finds the cell of a call again that was moved while it was under way', async () => {
    sheet.set('A2', '=TEST.ASKED("a")');
    expect(await sheet.shown('A2')).toBe('#BUSY!');
    const { book } = sheet.host;
    book.insertRows(book.activeSheetId(), 0, 1, 'user');
    await sheet.shown('A3');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sheet.answer('a', 'here');
    expect(await sheet.value('A3')).toBe('here');
  });
});
