import type { Engine } from './Engine';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from './univerGridPackages';

/** What of a sheet is on the screen: where a cell's corner lies in the canvas of the grid. Lengths are CSS pixels. */
export interface GridView {
  readonly sheetId: string;
  readonly canvas: HTMLElement;
  readonly zoom: number;
  /** Row numbers and column letters, which nothing covers. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Where frozen rows and columns end, from the canvas's corner; where the headings end, without any. */
  readonly frozen: { readonly left: number; readonly top: number };
  /** The corner of a cell from the canvas's corner; what is scrolled away is negative. */
  readonly cornerOf: (row: number, column: number) => { readonly left: number; readonly top: number };
}

/** What the grid shows now; undefined before it has drawn anything. */
export function gridView({ injector, unitId, workbook }: Engine): GridView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const sheetId = workbook.getActiveSheet()?.getSheetId();
  if (!render || !skeleton || !main || sheetId === undefined) return undefined;
  const { scaleX: zoom } = render.scene.getAncestorScale();
  const { rowHeaderWidthAndMarginLeft: width, columnHeaderHeightAndMarginTop: height } = skeleton;
  const { ySplit, xSplit } = workbook.getActiveSheet()?.getFreeze() ?? { ySplit: 0, xSplit: 0 };
  const ends = skeleton.getNoMergeCellWithCoordByIndex(Math.max(0, ySplit), Math.max(0, xSplit));
  return {
    sheetId,
    canvas: render.engine.getCanvasElement(),
    zoom,
    headings: { width: width * zoom, height: height * zoom },
    freeze: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    frozen: { left: ends.startX * zoom, top: ends.startY * zoom },
    cornerOf: (row, column) => {
      const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
      // Frozen rows and columns stay where they are.
      const left = column < xSplit ? startX : startX - main.viewportScrollX;
      const top = row < ySplit ? startY : startY - main.viewportScrollY;
      return { left: left * zoom, top: top * zoom };
    },
  };
}

/** Calls back, once a frame at most, when something moved: scrolled, zoomed, sized, hidden. @returns ends it */
export function watchGrid(engine: Engine, moved: () => void): () => void {
  let frame: number | undefined;
  const soon = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      listen();
      moved();
    });
  };
  // The viewport of a sheet is another one after the grid was made anew.
  let heard: object | undefined;
  let stop: (() => void) | undefined;
  const listen = () => {
    const main = engine.injector
      .get(IRenderManagerService)
      .getRenderById(engine.unitId)
      ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!main || main === heard) return;
    stop?.();
    heard = main;
    const subscription = main.onScrollAfter$.subscribeEvent(soon);
    stop = () => subscription.unsubscribe();
  };
  const commands = engine.commands.onCommandExecuted(soon);
  soon();
  return () => {
    commands.dispose();
    stop?.();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
