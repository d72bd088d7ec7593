import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import { CustomXmlPart } from './customXmlPart';
import { CustomXmlPartScopedCollection } from './customXmlPartScopedCollection';
import { rootNamespace } from './rootNamespace';

/** The custom XML parts of the workbook. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  static override readonly officeName = 'CustomXmlPartCollection';

  get items(): readonly CustomXmlPart[] {
    return [...this.session.book.customXmlParts().keys()].map((id) => new CustomXmlPart(this.session, id));
  }

  add(xml: string): CustomXmlPart {
    rootNamespace(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.session.book.customXmlParts().set(id, xml);
    return new CustomXmlPart(this.session, id);
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.session, namespaceUri);
  }

  getCount(): number {
    return this.session.book.customXmlParts().size;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw refusal('ItemNotFound');
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.session.book.customXmlParts().has(id) ? new CustomXmlPart(this.session, id) : null;
  }
}
