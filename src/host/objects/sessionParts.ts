import { FunctionRuntime } from '../custom-functions/FunctionRuntime';
import { listenToBook } from '../wire/bookEvents';
import type { ServiceFactory, SessionParts } from '../wire/session';
import { AddinInternalService } from './addinInternalService';
import { AppRuntimePersistenceService } from './appRuntimePersistenceService';
import { AppRuntimeService } from './appRuntimeService';
import { CustomFunctions } from './customFunctions';
import { DynamicRibbon } from './dynamicRibbon';
import { trackRanges } from './trackRanges';
import { Workbook } from './workbook';
import { functionsService } from '../wire/protocol';

/** What a session of Excel is made of: the workbook at its root, the services beside it, its ears on the book. */
export const sessionParts = (
  functions: FunctionRuntime = new FunctionRuntime([]),
  services: Readonly<Record<string, ServiceFactory>> = {},
): SessionParts => ({
  root: (session) => new Workbook(session),
  services: {
    'Microsoft.AppRuntime.AppRuntimeService': (session) => new AppRuntimeService(session),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': (session) => new AppRuntimePersistenceService(session),
    'Microsoft.DynamicRibbon.DynamicRibbon': (session) => new DynamicRibbon(session),
    'Microsoft.InternalService.AddinInternalService': (session) => new AddinInternalService(session),
    [functionsService]: (session) => new CustomFunctions(session, functions),
    ...services,
  },
  listen: (session) => {
    const stops = [trackRanges(session), listenToBook(session), functions.join(session)];
    return () => stops.forEach((stop) => stop());
  },
});
