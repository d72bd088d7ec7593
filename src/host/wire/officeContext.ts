import type { Book } from '../store/book';
import { documentSettings } from './documentSettings';
import { officeThemeInfo, type OfficeThemeName } from './officeTheme';
import { requirementSets } from './requirementSets';

export interface OfficeSurroundings {
  /** `Office.context.displayLanguage`, such as `zh-CN`. */
  language: string;
  /** `Office.context.officeTheme`; the client asks again after five seconds at most. */
  theme: OfficeThemeName;
}

let instances = 0;

/** What `window.external.GetContext()` gives: who the host is and what it can do, as getters. */
export function officeContext(surroundings: OfficeSurroundings, book: () => Book): Readonly<Record<string, unknown>> {
  // The client caches by this id in sessionStorage, so no two windows may share one.
  const instance = `tierwise-${Date.now()}-${++instances}`;
  const settings = documentSettings(book);
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => instance,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => surroundings.language,
    GetAppDataLocale: () => surroundings.language,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => instance,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => '16.0.17000.20000',
    GetOfficeThemeInfo: () => officeThemeInfo(surroundings.theme),
    GetInitialDisplayMode: () => 2,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSettings: () => settings,
  };
}
