import type { Rect } from '../Rect';
import type { Engine } from './Engine';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  INTERCEPTOR_POINT,
  InterceptorEffectEnum,
  SheetInterceptorService,
} from './univerPackages';
import type { IStyleData } from './univerPackages';
import { IRenderManagerService, SheetSkeletonManagerService } from './univerGridPackages';

/** What of a table the grid draws. */
export interface TableLook {
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly style?: string;
}

const headerStyle: IStyleData = { bg: { rgb: '#4472C4' }, cl: { rgb: '#FFFFFF' }, bl: 1 };
const bandStyle: IStyleData = { bg: { rgb: '#D9E1F2' } };

/** Medium style 2 of Excel, for every table that has a style. */
function tableStyle(tables: readonly TableLook[], row: number, column: number): IStyleData | undefined {
  for (const { rect, showHeaders, style } of tables) {
    const down = row - rect.row;
    const across = column - rect.column;
    if (!style || down < 0 || down >= rect.rows || across < 0 || across >= rect.columns) continue;
    if (showHeaders && down === 0) return headerStyle;
    return (down - (showHeaders ? 1 : 0)) % 2 === 0 ? bandStyle : undefined;
  }
  return undefined;
}

/**
 * Lets the grid draw conditional formats and the look of tables. Univer's own plugin for the former brings a panel and
 * moves rules by itself, which is the book's to do.
 *
 * @returns ends it
 */
export function drawBookLooks(engine: Engine, tablesOf: (sheetId: string) => readonly TableLook[]): () => void {
  const { injector, unitId, workbook } = engine;
  const rules = injector.get(ConditionalFormattingService);
  const styles = workbook.getStyles();
  const interception = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, context, next) => {
      const { subUnitId, row, col } = context;
      const look = tableStyle(tablesOf(subUnitId), row, col);
      const rule = rules.composeStyle(unitId, subUnitId, row, col)?.style;
      if (!look && !rule) return next(cell);
      const own = (typeof cell?.s === 'string' ? styles.get(cell.s) : cell?.s) ?? {};
      return next({ ...cell, ...(look && { themeStyle: look }), ...(rule && { s: { ...own, ...rule } }) });
    },
  });

  let isScheduled = false;
  const draw = () => {
    isScheduled = false;
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  };
  const drawSoon = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(draw);
  };
  const subscriptions = [
    injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(drawSoon),
    injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(drawSoon),
  ];
  return () => {
    interception.dispose();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
