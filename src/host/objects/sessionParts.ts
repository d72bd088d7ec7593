import { listenToBook } from '../wire/bookEvents';
import type { ServiceFactory, SessionParts } from '../wire/session';
import { AddinInternalService } from './addinInternalService';
import { AppRuntimePersistenceService } from './appRuntimePersistenceService';
import { AppRuntimeService } from './appRuntimeService';
import { CustomFunctions } from './customFunctions';
import { DynamicRibbon } from './dynamicRibbon';
import { trackRanges } from './trackRanges';
import { Workbook } from './workbook';

/** What a session of Excel is made of: the workbook at its root, the services beside it, its ears on the book. */
export const sessionParts = (services: Readonly<Record<string, ServiceFactory>> = {}): SessionParts => ({
  root: (session) => new Workbook(session),
  services: {
    'Microsoft.AppRuntime.AppRuntimeService': (session) => new AppRuntimeService(session),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': (session) => new AppRuntimePersistenceService(session),
    'Microsoft.DynamicRibbon.DynamicRibbon': (session) => new DynamicRibbon(session),
    'Microsoft.InternalService.AddinInternalService': (session) => new AddinInternalService(session),
    'Microsoft.ExcelServices.CustomFunctions': (session) => new CustomFunctions(session),
    ...services,
  },
  listen: (session) => {
    const stops = [trackRanges(session), listenToBook(session)];
    return () => stops.forEach((stop) => stop());
  },
});
