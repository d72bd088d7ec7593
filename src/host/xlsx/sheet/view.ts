import { lettersOf } from '../a1';
import { attributesText, replaced, withAttributes } from '../xml/patched';
import { childOf, isOn, type XmlElement } from '../xml/XmlElement';
import type { SheetAspect } from './SheetAspect';

interface View {
  readonly rows: number;
  readonly columns: number;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

/** Frozen rows and columns, and whether gridlines and headings are shown, in the sheet's first view. */
export const view: SheetAspect<View> = {
  element: 'sheetViews',
  read([views]) {
    const first = childOf(views, 'sheetView');
    const pane = childOf(first, 'pane')?.attributes;
    const isFrozen = pane?.['state']?.startsWith('frozen') === true;
    return {
      rows: isFrozen ? Number(pane?.['ySplit'] ?? 0) : 0,
      columns: isFrozen ? Number(pane?.['xSplit'] ?? 0) : 0,
      showGridlines: first?.attributes['showGridLines'] === undefined || isOn(first.attributes['showGridLines']),
      showHeadings: first?.attributes['showRowColHeaders'] === undefined || isOn(first.attributes['showRowColHeaders']),
    };
  },
  of: ({ freeze, showGridlines, showHeadings = true }) => ({
    rows: freeze?.rows ?? 0,
    columns: freeze?.columns ?? 0,
    showGridlines,
    showHeadings,
  }),
  write(next, [views], { xml, ...sheet }) {
    const shown = {
      showGridLines: next.showGridlines ? undefined : '0',
      showRowColHeaders: next.showHeadings ? undefined : '0',
    };
    const pane = paneOf(next);
    const first = childOf(views, 'sheetView');
    if (!views || !first) {
      return `<sheetViews><sheetView${attributesText({ ...shown, workbookViewId: 0 })}>${pane}</sheetView></sheetViews>`;
    }
    const before = view.read([views], { xml, ...sheet });
    const isSamePane = before.rows === next.rows && before.columns === next.columns;
    const content = isSamePane
      ? xml.slice(first.contentStart, first.contentEnd)
      : pane +
        first.children
          .filter(isNeitherPaneNorSelection)
          .map((child) => xml.slice(child.start, child.end))
          .join('');
    const text = withAttributes(xml, first, shown, content);
    return replaced(xml, [{ ...first, text }]).slice(views.start, views.end + text.length - (first.end - first.start));
  },
};

function isNeitherPaneNorSelection({ name }: XmlElement): boolean {
  return name !== 'pane' && name !== 'selection';
}

function paneOf({ rows, columns }: View): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const attributes = attributesText({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: `${lettersOf(columns)}${rows + 1}`,
    activePane,
    state: 'frozen',
  });
  return `<pane${attributes}/><selection pane="${activePane}"/>`;
}
