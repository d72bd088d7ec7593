import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { rootNamespace } from './rootNamespace';

/** One custom XML part of the workbook. */
export class CustomXmlPart extends HostObject {
  static override readonly officeName = 'CustomXmlPart';

  constructor(
    session: Session,
    readonly partId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: this.partId });

  get id(): string {
    return this.partId;
  }

  get namespaceUri(): string {
    return rootNamespace(this.#xml());
  }

  getXml(): string {
    return this.#xml();
  }

  /** @throws HostError InvalidArgument where it is not well-formed enough to have a root */
  setXml(xml: string): void {
    rootNamespace(xml);
    this.#xml();
    this.session.book.customXmlParts().set(this.partId, xml);
  }

  delete(): void {
    if (!this.session.book.customXmlParts().delete(this.partId)) throw refusal('ItemNotFound');
  }

  #xml(): string {
    const xml = this.session.book.customXmlParts().get(this.partId);
    if (xml === undefined) throw refusal('ItemNotFound');
    return xml;
  }
}
