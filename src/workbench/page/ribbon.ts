import type { Language } from '../texts/Texts';

/** A button of the manifest's ribbon group. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address on the workbench's own server. */
  readonly icon: string;
  /** Undefined: it shows the pane. */
  readonly functionName?: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const named = (parent: Element | Document, name: string): readonly Element[] =>
  [...parent.getElementsByTagName('*')].filter((element) => element.localName === name);
const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((element) => element.localName === name);
const residOf = (parent: Element | undefined, name: string): string | undefined =>
  (parent && child(parent, name))?.getAttribute('resid') ?? undefined;

/**
 * The ribbon groups an add-in's manifest asks for, in one language; Excel would show the same.
 *
 * @param base where the built add-in is served, ending in a slash
 * @throws RangeError "ribbonGroups requires a manifest with the resource …"
 */
export function ribbonGroups(manifest: Document, language: Language, base: string): readonly RibbonGroup[] {
  const resources = new Map(
    ['Image', 'Url', 'String']
      .flatMap((name) => named(manifest, name))
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [element.getAttribute('id'), element]),
  );
  const resource = (resid: string | undefined): string => {
    const element = resid === undefined ? undefined : resources.get(resid);
    if (!element) throw new RangeError(`ribbonGroups requires a manifest with the resource ${resid}`);
    const override = [...element.children].find((entry) => entry.getAttribute('Locale') === language);
    return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  };
  const iconOf = (control: Element): string => {
    const images = named(control, 'Image');
    const image = images.find((entry) => entry.getAttribute('size') === '48') ?? images.at(-1);
    return base + new URL(resource(image?.getAttribute('resid') ?? undefined)).pathname.replace(/^.*?(?=assets\/)/, '');
  };
  return named(manifest, 'Group').map((group) => ({
    label: resource(residOf(group, 'Label')),
    buttons: [...group.children]
      .filter((element) => element.localName === 'Control')
      .map((control) => ({
        id: control.getAttribute('id') ?? '',
        label: resource(residOf(control, 'Label')),
        tip: resource(residOf(child(control, 'Supertip'), 'Description')),
        icon: iconOf(control),
        functionName: named(control, 'FunctionName')[0]?.textContent ?? undefined,
      })),
  }));
}
