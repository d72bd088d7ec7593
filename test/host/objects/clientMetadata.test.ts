/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HostObject } from '../../../src/host/wire/hostObject';
import { membersOf } from '../../../src/host/wire/members';

/** What the client library itself says of a class. */
interface ClientClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

const folder = join(__dirname, '../../../src/host/objects');

const isHostClass = (value: unknown): value is typeof HostObject =>
  typeof value === 'function' && value.prototype instanceof HostObject && Object.hasOwn(value, 'officeName');

const hostClasses = readdirSync(folder)
  .flatMap((file) => Object.values<unknown>(jest.requireActual(join(folder, file))))
  .filter(isHostClass);

/** The library's prototype; its private members are not in the public types. */
const clientClass = (name: string): ClientClass & Record<string, unknown> =>
  Reflect.get(Reflect.get(Excel, name) as object, 'prototype') as ClientClass & Record<string, unknown>;

const ofExcel = hostClasses.filter(({ officeName }) => typeof Reflect.get(Excel, officeName) === 'function');

it('finds the host classes', () => {
  expect(ofExcel.length).toBeGreaterThan(35);
});

it('leaves only the services outside of Excel', () => {
  const others = hostClasses.filter((host) => !ofExcel.includes(host)).map(({ officeName }) => officeName);
  expect(others.sort()).toEqual([
    'AddinInternalService',
    'AppRuntimePersistenceService',
    'AppRuntimeService',
    'CustomFunctions',
    'DynamicRibbon',
    'RibbonButton',
    'RibbonTab',
  ]);
});

describe.each(ofExcel.map((host) => [host.officeName, host] as const))('%s', (name, host) => {
  const client = clientClass(name);
  const scalars = client._scalarPropertyNames ?? [];
  const updateable = scalars.filter((_, i) => client._scalarPropertyUpdateable?.[i]);
  const navigation = client._navigationPropertyNames ?? [];
  const members = [...membersOf(host)];
  const getters = members.filter(([, { get }]) => get).map(([member]) => member);
  const setters = members.filter(([, { set }]) => set).map(([member]) => member);
  const methods = members.filter(([, { value }]) => typeof value === 'function').map(([member]) => member);

  it('has only properties the client has', () => {
    const known = [...scalars, ...navigation, 'items'];
    expect(getters.filter((getter) => !known.includes(getter))).toEqual([]);
  });

  it('tells objects from values as the client does', () => {
    expect([...host.navigation].sort()).toEqual(getters.filter((getter) => navigation.includes(getter)).sort());
  });

  it('can be set where the client can set', () => {
    expect([...setters].sort()).toEqual(getters.filter((getter) => updateable.includes(getter)).sort());
  });

  it('has only methods and events the client calls', () => {
    expect(methods.filter((method) => typeof client[method] !== 'function')).toEqual([]);
    const calls = Object.keys(host.events).map((event) => `_Register${event}Event`);
    expect(calls.filter((call) => typeof client[call] !== 'function')).toEqual([]);
  });

  it('waits for calculation only before members it has', () => {
    expect(host.calculated.filter((member) => !methods.includes(member))).toEqual([]);
  });
});
