import { HostError } from '../store/hostError';
import { notModelled, refusal, statusOf } from './refusal';
import { HostObject, officeName, staticsOf } from './hostObject';
import { member, memberName } from './members';
import { actionType, type Action, type ActionResult, type Request, type Response } from './protocol';
import { argumentsOf, Paths } from './paths';
import { queryResult } from './query';
import type { Session } from './session';

const registration = /^_(Register|Unregister)(?:Event)?(.*?)(?:Event)?$/;

/**
 * Runs one request: its actions strictly in order, up to the first that fails. Knows no Excel, only how wire names reach
 * the members of host objects. Calculation is waited for before a read that follows a write, and before the answer.
 *
 * @param waits false: calculation is not waited for
 * @returns the body of the answer; refusals are in it, they are not thrown
 */
export async function answer(session: Session, request: Request, waits = true): Promise<Response> {
  const paths = new Paths(session, request.ObjectPaths);
  const Results: ActionResult[] = [];
  let isStale = false;
  const settle = async (): Promise<void> => {
    if (isStale && waits) await session.book.settle();
    isStale = false;
  };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (needsCalculation(action, paths)) await settle();
      const Value = run(session, action, paths);
      if (!isRead(action)) {
        isStale = true;
        session.epoch++;
      }
      if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
    } catch (error) {
      await settle();
      return { Results, TraceIds: [], Error: responseError(error, action, index, paths) };
    }
  }
  await settle();
  return { Results, TraceIds: [] };
}

function isRead(action: Action): boolean {
  const { query, trace } = actionType;
  return (
    action.ActionType === query || action.ActionType === trace || /^_(Keep|Remove)Reference$/.test(action.Name ?? '')
  );
}

function needsCalculation(action: Action, paths: Paths): boolean {
  if (action.ActionType === actionType.query) return true;
  if (action.ActionType === actionType.method) return paths.callDependsOnCalculation(action);
  return action.ActionType === actionType.instantiate && paths.dependsOnCalculation(action.ObjectPathId);
}

/** @returns the value of the action's result, `undefined` where none is answered. */
function run(session: Session, action: Action, paths: Paths): unknown {
  switch (action.ActionType) {
    case actionType.trace:
      return null;
    case actionType.instantiate: {
      const object = paths.object(action.ObjectPathId);
      return object === null ? null : { ...object.identity(), ...session.references.identity(object) };
    }
    case actionType.query:
      return queryResult(paths.object(action.ObjectPathId), action.QueryInfo ?? {});
    case actionType.setProperty:
      setProperty(present(paths, action), action, paths);
      return undefined;
    case actionType.method: {
      // A null object's methods do nothing (`getItemOrNullObject(…).delete()`); the client sends `_KeepReference` to it, too.
      const object = paths.object(action.ObjectPathId);
      return object === null ? null : callMethod(session, object, action, paths);
    }
    default:
      throw notModelled(`ActionType ${action.ActionType}`);
  }
}

/** Modelled: to write to a property of a null object is refused as an item that isn't there. */
function present(paths: Paths, action: Action): HostObject {
  const object = paths.object(action.ObjectPathId);
  if (object === null) throw refusal('ItemNotFound');
  return object;
}

function setProperty(object: HostObject, action: Action, paths: Paths): void {
  const name = memberName(action.Name ?? '');
  const setter = member(object, name)?.set;
  if (!setter) throw notModelled(`${officeName(object)}.${name}`);
  setter.call(object, argumentsOf(action.ArgumentInfo, paths)[0]);
}

function callMethod(session: Session, object: HostObject, action: Action, paths: Paths): unknown {
  const name = memberName(action.Name ?? '');
  if (name === '_KeepReference') return session.references.keep(object);
  const method: unknown = member(object, name)?.value;
  if (typeof method === 'function') {
    const value: unknown = method.apply(object, argumentsOf(action.ArgumentInfo, paths));
    return value === undefined ? null : value;
  }
  const [, verb, event] = registration.exec(name) ?? [];
  const type = event === undefined ? undefined : staticsOf(object).events[event];
  if (type === undefined) throw notModelled(`${officeName(object)}.${name}`);
  if (verb === 'Register') session.events.register(type, object.eventTarget());
  else session.events.unregister(type, object.eventTarget());
  return null;
}

function responseError(error: unknown, action: Action, ActionIndex: number, paths: Paths): Response['Error'] {
  // A fault of the host itself is answered too, as Excel does, and says what it was: the client must never hang.
  const { code, message } = error instanceof HostError ? error : refusal('GeneralException', String(error));
  return {
    Code: code,
    Message: message,
    Location: paths.location(action),
    ActionIndex,
    HttpStatusCode: statusOf(code),
  };
}
