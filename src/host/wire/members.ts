import { HostObject, staticsOf } from './hostObject';

/** Members whose wire name differs from the client's own for no rule. */
const renamed: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** @example memberName('GetRange') // 'getRange' */
export function memberName(wireName: string): string {
  return renamed[wireName] ?? (wireName.startsWith('_') ? wireName : lowerFirst(wireName));
}

/** @example wireName('tabColor') // 'TabColor' */
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** @returns the first letter in lower case; what people write in `load` may begin with either. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** @returns the declared member of a host class, or undefined: own fields and what every object inherits don't count. */
export function member(object: HostObject, name: string): PropertyDescriptor | undefined {
  return membersOf(staticsOf(object)).get(name);
}

const known = new WeakMap<typeof HostObject, ReadonlyMap<string, PropertyDescriptor>>();

/** @returns getters, setters and methods a host class declares, itself or through its host bases, by name. */
export function membersOf(hostClass: typeof HostObject): ReadonlyMap<string, PropertyDescriptor> {
  const cached = known.get(hostClass);
  if (cached) return cached;
  const members = new Map<string, PropertyDescriptor>();
  for (let p = hostClass.prototype; p !== HostObject.prototype; p = Object.getPrototypeOf(p) as HostObject) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(p))) {
      if (name !== 'constructor' && !members.has(name)) members.set(name, descriptor);
    }
  }
  known.set(hostClass, members);
  return members;
}
