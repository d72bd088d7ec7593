/**
 * Holds the host's classes against Microsoft's own description of them: a misspelt member, a wrong argument or a wrong
 * result fails in the compiler. What office.js sends beyond the public types (names with an underscore) is left out.
 */
import type { HostCollection, HostObject } from '../wire/hostObject';
import type { Application } from './application';
import type { AutoFilter } from './autoFilter';
import type { CellValueConditionalFormat } from './cellValueConditionalFormat';
import type { Chart } from './chart';
import type { ChartAreaFormat } from './chartAreaFormat';
import type { ChartAxes } from './chartAxes';
import type { ChartAxis } from './chartAxis';
import type { ChartAxisFormat } from './chartAxisFormat';
import type { ChartAxisTitle } from './chartAxisTitle';
import type { ChartAxisTitleFormat } from './chartAxisTitleFormat';
import type { ChartBorder } from './chartBorder';
import type { ChartCollection } from './chartCollection';
import type { ChartDataLabel } from './chartDataLabel';
import type { ChartDataLabelFormat } from './chartDataLabelFormat';
import type { ChartDataLabels } from './chartDataLabels';
import type { ChartFill } from './chartFill';
import type { ChartFont } from './chartFont';
import type { ChartGridlines } from './chartGridlines';
import type { ChartGridlinesFormat } from './chartGridlinesFormat';
import type { ChartLegend } from './chartLegend';
import type { ChartLegendFormat } from './chartLegendFormat';
import type { ChartLineFormat } from './chartLineFormat';
import type { ChartPoint } from './chartPoint';
import type { ChartPointFormat } from './chartPointFormat';
import type { ChartPointsCollection } from './chartPointsCollection';
import type { ChartSeries } from './chartSeries';
import type { ChartSeriesCollection } from './chartSeriesCollection';
import type { ChartSeriesFormat } from './chartSeriesFormat';
import type { ChartTitle } from './chartTitle';
import type { ChartTitleFormat } from './chartTitleFormat';
import type { ConditionalFormat } from './conditionalFormat';
import type { ConditionalFormatCollection } from './conditionalFormatCollection';
import type { ConditionalFormatRule } from './conditionalFormatRule';
import type { ConditionalRangeFill } from './conditionalRangeFill';
import type { ConditionalRangeFont } from './conditionalRangeFont';
import type { ConditionalRangeFormat } from './conditionalRangeFormat';
import type { CustomConditionalFormat } from './customConditionalFormat';
import type { CustomXmlPart } from './customXmlPart';
import type { CustomXmlPartCollection } from './customXmlPartCollection';
import type { CustomXmlPartScopedCollection } from './customXmlPartScopedCollection';
import type { DataValidation } from './dataValidation';
import type { FormatProtection } from './formatProtection';
import type { HeaderFooter } from './headerFooter';
import type { HeaderFooterGroup } from './headerFooterGroup';
import type { NamedItem } from './namedItem';
import type { NamedItemCollection } from './namedItemCollection';
import type { PageBreak } from './pageBreak';
import type { PageBreakCollection } from './pageBreakCollection';
import type { PageLayout } from './pageLayout';
import type { Range } from './range';
import type { RangeAreas } from './rangeAreas';
import type { RangeBorder } from './rangeBorder';
import type { RangeBorderCollection } from './rangeBorderCollection';
import type { RangeCollection } from './rangeCollection';
import type { RangeFill } from './rangeFill';
import type { RangeFont } from './rangeFont';
import type { RangeFormat } from './rangeFormat';
import type { Runtime } from './runtime';
import type { Setting } from './setting';
import type { SettingCollection } from './settingCollection';
import type { Table } from './table';
import type { TableCollection } from './tableCollection';
import type { TableColumn } from './tableColumn';
import type { TableColumnCollection } from './tableColumnCollection';
import type { TableRow } from './tableRow';
import type { TableRowCollection } from './tableRowCollection';
import type { TableScopedCollection } from './tableScopedCollection';
import type { TextConditionalFormat } from './textConditionalFormat';
import type { Workbook } from './workbook';
import type { WorkbookProtection } from './workbookProtection';
import type { Worksheet } from './worksheet';
import type { WorksheetCollection } from './worksheetCollection';
import type { WorksheetFreezePanes } from './worksheetFreezePanes';
import type { WorksheetProtection } from './worksheetProtection';

/** Every host class that stands for one of `Excel`, under Excel's name. */
export interface HostClasses {
  Application: Application;
  AutoFilter: AutoFilter;
  CellValueConditionalFormat: CellValueConditionalFormat;
  Chart: Chart;
  ChartAreaFormat: ChartAreaFormat;
  ChartAxes: ChartAxes;
  ChartAxis: ChartAxis;
  ChartAxisFormat: ChartAxisFormat;
  ChartAxisTitle: ChartAxisTitle;
  ChartAxisTitleFormat: ChartAxisTitleFormat;
  ChartBorder: ChartBorder;
  ChartCollection: ChartCollection;
  ChartDataLabel: ChartDataLabel;
  ChartDataLabelFormat: ChartDataLabelFormat;
  ChartDataLabels: ChartDataLabels;
  ChartFill: ChartFill;
  ChartFont: ChartFont;
  ChartGridlines: ChartGridlines;
  ChartGridlinesFormat: ChartGridlinesFormat;
  ChartLegend: ChartLegend;
  ChartLegendFormat: ChartLegendFormat;
  ChartLineFormat: ChartLineFormat;
  ChartPoint: ChartPoint;
  ChartPointFormat: ChartPointFormat;
  ChartPointsCollection: ChartPointsCollection;
  ChartSeries: ChartSeries;
  ChartSeriesCollection: ChartSeriesCollection;
  ChartSeriesFormat: ChartSeriesFormat;
  ChartTitle: ChartTitle;
  ChartTitleFormat: ChartTitleFormat;
  ConditionalFormat: ConditionalFormat;
  ConditionalFormatCollection: ConditionalFormatCollection;
  ConditionalFormatRule: ConditionalFormatRule;
  ConditionalRangeFill: ConditionalRangeFill;
  ConditionalRangeFont: ConditionalRangeFont;
  ConditionalRangeFormat: ConditionalRangeFormat;
  CustomConditionalFormat: CustomConditionalFormat;
  CustomXmlPart: CustomXmlPart;
  CustomXmlPartCollection: CustomXmlPartCollection;
  CustomXmlPartScopedCollection: CustomXmlPartScopedCollection;
  DataValidation: DataValidation;
  FormatProtection: FormatProtection;
  HeaderFooter: HeaderFooter;
  HeaderFooterGroup: HeaderFooterGroup;
  NamedItem: NamedItem;
  NamedItemCollection: NamedItemCollection;
  PageBreak: PageBreak;
  PageBreakCollection: PageBreakCollection;
  PageLayout: PageLayout;
  Range: Range;
  RangeAreas: RangeAreas;
  RangeBorder: RangeBorder;
  RangeBorderCollection: RangeBorderCollection;
  RangeCollection: RangeCollection;
  RangeFill: RangeFill;
  RangeFont: RangeFont;
  RangeFormat: RangeFormat;
  Runtime: Runtime;
  Setting: Setting;
  SettingCollection: SettingCollection;
  Table: Table;
  TableCollection: TableCollection;
  TableColumn: TableColumn;
  TableColumnCollection: TableColumnCollection;
  TableRow: TableRow;
  TableRowCollection: TableRowCollection;
  TableScopedCollection: TableScopedCollection;
  TextConditionalFormat: TextConditionalFormat;
  Workbook: Workbook;
  WorkbookProtection: WorkbookProtection;
  Worksheet: Worksheet;
  WorksheetCollection: WorksheetCollection;
  WorksheetFreezePanes: WorksheetFreezePanes;
  WorksheetProtection: WorksheetProtection;
}

type Name = keyof HostClasses;
type Client<N extends Name> = InstanceType<(typeof Excel)[N]>;

/** The host class that stands for a client object. */
type HostOf<C> = {
  [N in Name]: [C] extends [Client<N>] ? ([Client<N>] extends [C] ? HostClasses[N] : never) : never;
}[Name];

/** A client's type as the host sees it: its own objects, results without their wrapper. */
type Seen<C> = unknown extends C
  ? unknown
  : C extends OfficeExtension.ClientResult<infer V>
    ? V
    : C extends OfficeExtension.ClientObject
      ? HostOf<C>
      : C extends readonly (infer Item)[]
        ? readonly Seen<Item>[]
        : C extends string
          ? `${C}`
          : C;

/** What the wire may carry where the client's type has a value. */
type Answer<C> = C extends OfficeExtension.ClientObject ? HostOf<C> | null : Seen<C> | null;

type Arguments<A extends readonly unknown[]> = { [I in keyof A]: Seen<A[I]> };

/** What the host class must be able to be taken for: members of the same name, as the client has them. */
type Expected<C, Own> = {
  [K in keyof Own as K extends keyof C ? K : K extends HostsOwn | `_${string}` ? never : K]: K extends keyof C
    ? C[K] extends (...args: infer A) => infer R
      ? (...args: Arguments<A>) => Answer<R> | void
      : Answer<C[K]>
    : never;
};

/** What host objects have for themselves: own fields, out of the wire's reach. */
type HostsOwn =
  | keyof HostCollection<HostObject>
  | 'area'
  | 'at'
  | 'automatic'
  | 'axis'
  | 'axisName'
  | 'cells'
  | 'chartId'
  | 'current'
  | 'drawn'
  | 'columnId'
  | 'formatId'
  | 'fullyContained'
  | 'handle'
  | 'index'
  | 'info'
  | 'itemName'
  | 'kind'
  | 'line'
  | 'namespaceUri'
  | 'paint'
  | 'partId'
  | 'position'
  | 'ranges'
  | 'rect'
  | 'rects'
  | 'remove'
  | 'scope'
  | 'settingKey'
  | 'sheetId'
  | 'tableId';

type MismatchIn<N extends Name, E = Expected<Client<N>, HostClasses[N]>> = {
  [K in keyof E]: K extends keyof HostClasses[N]
    ? HostClasses[N][K] extends E[K]
      ? never
      : `${N}.${K & string}`
    : never;
}[keyof E];

type Mismatch = { [N in Name]: MismatchIn<N> }[Name];

/** Fails to compile, naming the members, where the host differs from Microsoft's description. */
export const agreesWithClient: [Mismatch] extends [never] ? true : Mismatch = true;
