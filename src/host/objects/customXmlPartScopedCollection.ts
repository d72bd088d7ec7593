import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { CustomXmlPart } from './customXmlPart';
import { rootNamespace } from './rootNamespace';

/** The custom XML parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  static override readonly officeName = 'CustomXmlPartScopedCollection';

  constructor(
    session: Session,
    readonly namespaceUri: string,
  ) {
    super(session);
  }

  get items(): readonly CustomXmlPart[] {
    return [...this.session.book.customXmlParts()]
      .filter(([, xml]) => rootNamespace(xml) === this.namespaceUri)
      .map(([id]) => new CustomXmlPart(this.session, id));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw refusal('ItemNotFound');
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items.find((part) => part.partId === id) ?? null;
  }

  /** @throws HostError GeneralException where there is none or more than one, as documented */
  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw refusal('GeneralException');
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.items;
    return only && others.length === 0 ? only : null;
  }
}
