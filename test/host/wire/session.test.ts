/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { sessionParts } from '../../../src/host/objects/sessionParts';
import type { MessageRow, Request, Response } from '../../../src/host/wire/protocol';
import { Session } from '../../../src/host/wire/session';

const root = { Id: 1, ObjectPathType: 1 };
const property = (Id: number, Name: string, ParentObjectPathId: number) => ({
  Id,
  ObjectPathType: 4,
  Name,
  ParentObjectPathId,
});
const call = (Id: number, Name: string, ParentObjectPathId: number, ...Arguments: unknown[]) => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId,
  ArgumentInfo: { Arguments },
});

const paths = {
  1: root,
  3: property(3, 'Worksheets', 1),
  5: call(5, 'GetActiveWorksheet', 3),
  7: call(7, 'GetRange', 5, 'A1'),
};

async function answerOf(session: Session, request: Partial<Request>): Promise<Response> {
  const answers: Response[] = [];
  await session.execute({ Actions: [], ObjectPaths: paths, ...request }, (response) => answers.push(response));
  expect(answers).toHaveLength(1);
  return answers[0] ?? { Results: [], TraceIds: [] };
}

/** Another add-in, or the same one in another window, on the test's book. */
const otherSession = (): Session => new Session(host.book, sessionParts());

it('answers a query by wire names, with what the client rewrites its path by', async () => {
  const { Results } = await answerOf(otherSession(), {
    Actions: [
      { Id: 2, ActionType: 1, ObjectPathId: 5 },
      { Id: 4, ActionType: 1, ObjectPathId: 7 },
      { Id: 6, ActionType: 3, Name: '_KeepReference', ObjectPathId: 7 },
      { Id: 8, ActionType: 1, ObjectPathId: 7 },
      { Id: 10, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ['values', 'format/fill/color'] } },
    ],
  });
  const sheetId = host.book.activeSheetId();
  expect(Results).toEqual([
    { ActionId: 2, Value: { Id: sheetId } },
    { ActionId: 4, Value: {} },
    { ActionId: 6, Value: null },
    { ActionId: 8, Value: { _ReferenceId: 'ref-1' } },
    { ActionId: 10, Value: { Values: [['']], Format: { Fill: { Color: '#FFFFFF' } } } },
  ]);
});

it('answers a trace, without which the client attaches no handler', async () => {
  const { Results } = await answerOf(otherSession(), {
    Actions: [{ Id: 9, ActionType: 5, Name: 'Trace', ObjectPathId: 0 }],
  });
  expect(Results).toEqual([{ ActionId: 9, Value: null }]);
});

it('runs requests one after the other, in the order they came', async () => {
  const session = otherSession();
  const order: number[] = [];
  const write = (value: number): Promise<void> =>
    session.execute(
      {
        Actions: [{ Id: 2, ActionType: 4, Name: 'Values', ObjectPathId: 7, ArgumentInfo: { Arguments: [[[value]]] } }],
        ObjectPaths: paths,
      },
      () => order.push(value),
    );
  await Promise.all([write(1), write(2), write(3)]);
  expect([order, host.values('A1')]).toEqual([[1, 2, 3], [[3]]]);
});

it('reaches no member a host class did not declare', async () => {
  for (const Name of ['constructor', 'ToString', 'Session', 'Identity', 'Area', '__proto__', 'Rect']) {
    const { Error: refused } = await answerOf(otherSession(), {
      Actions: [{ Id: 2, ActionType: 3, Name, ObjectPathId: 7 }],
    });
    expect(refused).toMatchObject({ Code: 'ApiNotFound' });
  }
});

it('says where a fault of the host itself happened, and goes on', async () => {
  const session = otherSession();
  const read = jest.spyOn(session.book, 'read').mockImplementationOnce(() => {
    throw new RangeError('read requires something else');
  });
  const { Error: fault } = await answerOf(session, {
    Actions: [{ Id: 2, ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ['values'] } }],
  });
  read.mockRestore();
  expect(fault).toMatchObject({
    Code: 'GeneralException',
    Message: expect.stringContaining('read requires something else'),
  });
  const { Results } = await answerOf(session, { Actions: [{ Id: 2, ActionType: 1, ObjectPathId: 5 }] });
  expect(Results).toHaveLength(1);
});

it('hears of what another session writes, and not as its own doing', async () => {
  const session = otherSession();
  const rows: MessageRow[] = [];
  session.events.connect((delivered) => rows.push(...delivered));
  await answerOf(session, { Actions: [{ Id: 2, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 5 }] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rows).toHaveLength(1);
  const [category, type, target, args] = rows[0] ?? [];
  expect([category, type, target]).toEqual([65536, 10, host.book.activeSheetId()]);
  expect(JSON.parse(String(args))).toMatchObject({ address: 'B2', source: 'Local', triggerSource: 'Unknown' });
  session.dispose();
});
