/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { actionList } from '../../src/actions/actionList';
import { watchRibbon } from '../../src/actions/ribbonReport';
import type { RibbonReport } from '../../src/actions/ribbonReport';
import { commandsReady } from '../../src/commands/commands';
import { below, customers, put } from '../actions/customersOnSheet';

let latest: RibbonReport | undefined;
let stop: () => void;

beforeEach(async () => {
  await commandsReady;
  latest = undefined;
  stop = watchRibbon((report) => (latest = report));
});

afterEach(() => stop());

describe('the ribbon', () => {
  it('has the commands of the list', () => {
    expect(actionList(async () => undefined).map(({ id }) => id)).toEqual(['openPane', 'grade', 'reports', 'takeBack']);
  });

  it('grades the sheet at hand, and takes it back', async () => {
    await put(customers);
    await host.runCommand('grade');
    expect(latest).toMatchObject({ kind: 'graded', outcome: { graded: 6 } });
    expect(below('Tier')).not.toContain('');
    expect(host.book.selection()).toEqual({ row: 0, column: 5, rows: 1, columns: 1 });
    await host.runCommand('takeBack');
    expect(latest).toEqual({ kind: 'takenBack', takenBack: { kind: 'grading', sheet: 'Sheet1', kept: 0 } });
    expect(host.values('F1')).toEqual([['']]);
  });

  it('gives the button back and keeps the reason where it cannot', async () => {
    await host.runCommand('grade');
    expect(latest).toEqual({
      kind: 'failed',
      failure: expect.objectContaining({ code: 'emptySheet', params: { sheet: 'Sheet1' } }),
    });
    await host.runCommand('takeBack');
    expect(latest).toMatchObject({ kind: 'failed', failure: { code: 'nothingToTakeBack' } });
  });

  it('publishes the actions for automation', () => expect(typeof globalThis.tierwise?.grade).toBe('function'));
});
