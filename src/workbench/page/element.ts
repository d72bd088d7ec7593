/**
 * An element of the page by its id.
 *
 * @throws RangeError "element requires a … with the id …"
 */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new RangeError(`element requires a ${type.name} with the id ${id}`);
  return found;
}
