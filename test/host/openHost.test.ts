import { openHost, type OpenHost } from '../../src/host/openHost';

let host: OpenHost | undefined;

afterEach(() => host?.close());

it('a page of its own, with its script, runs on the workbook', async () => {
  const script = `Office.onReady(() => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[Office.context.displayLanguage]];
    await context.sync();
    document.title = 'done';
  }))`;
  host = await openHost({
    language: 'zh-CN',
    html: `<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
      <body><script src="/pane.js"></script></body>`,
    serve: (path) => (path === '/pane.js' ? Promise.resolve(Buffer.from(script)) : undefined),
  });
  const { document } = host.window;
  while (document.title !== 'done') await new Promise((resolve) => setTimeout(resolve, 5));
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(host.book.read(host.book.activeSheetId(), cell).values).toEqual([['zh-CN']]);
});

it('another workbook can take the place of the first', async () => {
  host = await openHost();
  const { createBook } = await import('../../src/host/store/createBook');
  const { emptyBookData } = await import('../../src/host/store/emptyBookData');
  const first = host.book;
  const second = await createBook(emptyBookData('Second'));
  host.use(second);
  await first.settle();
  first.dispose();
  const name = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Second');
  expect(host.book).toBe(second);
  await second.settle();
  second.dispose();
});
