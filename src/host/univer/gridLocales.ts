import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import docsZh from '@univerjs/docs-ui/locale/zh-CN';
import sheetsFormulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsFormulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import sheetsFormulaEn from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import sheetsNumfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsNumfmtZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';
import { LocaleType, mergeLocales } from './univerPackages';

/** The grid's own words, in the two languages of the workbench. */
export const gridLocales = {
  [LocaleType.ZH_CN]: mergeLocales(
    designZh,
    uiZh,
    docsZh,
    sheetsZh,
    sheetsUiZh,
    sheetsFormulaZh,
    sheetsFormulaUiZh,
    sheetsNumfmtZh,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsEn,
    sheetsEn,
    sheetsUiEn,
    sheetsFormulaEn,
    sheetsFormulaUiEn,
    sheetsNumfmtEn,
  ),
};
