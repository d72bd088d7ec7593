import { createBook, emptyBookData, playHost, type Host } from '../../../src/host';

const hosts: Host[] = [];

/** The page owns the workbook and plays Excel for two frames. */
async function start(): Promise<void> {
  const book = await createBook(emptyBookData());
  const attach = (frame: Window): void => void hosts.push(playHost(frame, book, { language: 'zh-CN', theme: 'dark' }));
  Object.assign(window, { attach, hosts });
  for (const id of ['one', 'two']) {
    const frame = document.createElement('iframe');
    frame.src = `/pane.html?${id}`;
    document.body.append(frame);
  }
}

void start();
