/** An element and where it stands in its text, so that what is not understood can be copied letter by letter. */
export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  /** By their names as written, prefix included; unescaped. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The first character of the start tag, and one past the last of the end tag. */
  readonly start: number;
  readonly end: number;
  /** What lies between the tags; both are `end` for an empty element. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** A relationship's id: the one attribute `id` with a prefix, whichever the prefix. */
export function relationIdOf(element: XmlElement): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

/** An attribute of the schema's type boolean. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
