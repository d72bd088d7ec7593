import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../src/workbench/command/writeWhole';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tierwise-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('writeWhole replaces a file and leaves nothing else', async () => {
  const file = join(folder, 'out.xlsx');
  await writeWhole(file, Uint8Array.of(1));
  await writeWhole(file, Uint8Array.of(2, 3));
  expect([...(await readFile(file))]).toEqual([2, 3]);
  expect(await readdir(folder)).toEqual(['out.xlsx']);
});

it('writeWhole leaves no part behind where the file cannot be put in place', async () => {
  mkdirSync(join(folder, 'out.xlsx', 'taken'), { recursive: true });
  await expect(writeWhole(join(folder, 'out.xlsx'), Uint8Array.of(1))).rejects.toMatchObject({
    code: expect.stringMatching(/^E/),
  });
  expect(await readdir(folder)).toEqual(['out.xlsx']);
});

it('writeWhole says which folder is missing', async () => {
  await expect(writeWhole(join(folder, 'none', 'o.xlsx'), Uint8Array.of(1))).rejects.toMatchObject({ code: 'ENOENT' });
});
