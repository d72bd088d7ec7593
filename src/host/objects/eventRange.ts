import type { Session } from '../wire/session';
import { areaInBook } from './lookup';
import { Range } from './range';

/** The range an event's arguments speak of: its reference id is the full address. */
export const eventRange = (session: Session, referenceId: string): Range =>
  new Range(session, areaInBook(session, referenceId));
