import type { EngineOptions } from './startEngine';
import { gridLocales } from './gridLocales';
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from './univerGridPackages';
import { LocaleType } from './univerPackages';

/** How the grid looks. Cells are light in every theme, as Excel's are: tiers keep their colours. */
export interface GridOptions {
  /** Of the grid's menus; English unless given. */
  readonly language?: 'zh-CN' | 'en';
  /** Univer's own toolbar above the formula bar. */
  readonly toolbar?: boolean;
}

/** An engine with Univer's screen in an element of the page. */
export function gridEngineOptions(container: HTMLElement, options: GridOptions): EngineOptions {
  return {
    locale: options.language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: gridLocales,
    beforeSheets(univer) {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        container,
        // The formula bar lives in the header.
        header: true,
        toolbar: options.toolbar ?? false,
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    afterSheets(univer) {
      univer.registerPlugin(UniverSheetsUIPlugin, { protectedRangeShadow: false });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
    },
  };
}
