/** Univer's screen: what only the browser loads. Its styles come along; the workbench's bundler collects them. */
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';

export { UniverDocsPlugin } from '@univerjs/docs';
export { UniverDocsUIPlugin } from '@univerjs/docs-ui';
export { IRenderManagerService, SHEET_VIEWPORT_KEY, UniverRenderEnginePlugin } from '@univerjs/engine-render';
export { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
export { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
export { ScrollToRangeOperation, SheetSkeletonManagerService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
export { defaultTheme } from '@univerjs/themes';
export { UniverUIPlugin } from '@univerjs/ui';
