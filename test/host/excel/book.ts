import type { HostNode } from "../protocol/host-node";
import type { Area } from "../model/area";
import type { Chart, ChartAxis, ChartSeries } from "../model/chart";
import type { NamedItem } from "../model/named-item";
import type { Sheet } from "../model/sheet";
import type { Calculator, WorkbookModel } from "../model/workbook";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface SheetChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SheetSeries extends SheetChart {
  readonly series: ChartSeries;
}

export interface SheetAxis extends SheetChart {
  readonly axis: ChartAxis;
  /** The axis's name in Office.js: valueAxis or categoryAxis. */
  readonly which: "valueAxis" | "categoryAxis";
}

export interface ScopedName {
  /** Undefined is the workbook. */
  readonly scope: Sheet | undefined;
  readonly item: NamedItem;
}

/** Makes the nodes that classes hand out to one another; gathered in one place so that the classes need no cycle. */
export interface NodeFactories {
  readonly worksheet: (sheet: Sheet) => HostNode;
  readonly range: (target: SheetArea) => HostNode;
  readonly rangeFormat: (target: SheetArea) => HostNode;
  readonly dataValidation: (target: SheetArea) => HostNode;
  readonly conditionalFormats: (target: SheetArea) => HostNode;
  readonly names: (scope: Sheet | undefined) => HostNode;
  readonly charts: (sheet: Sheet) => HostNode;
  readonly tables: (sheet: Sheet) => HostNode;
  readonly freezePanes: (sheet: Sheet) => HostNode;
  readonly pageLayout: (sheet: Sheet) => HostNode;
  readonly sheetProtection: (sheet: Sheet) => HostNode;
  readonly worksheets: () => HostNode;
  readonly settings: () => HostNode;
  readonly customXmlParts: () => HostNode;
  readonly application: () => HostNode;
  readonly workbookProtection: () => HostNode;
}

/** What every class of the emulated object model works on. */
export interface Book {
  readonly model: WorkbookModel;
  readonly calculator: Calculator;
  /** The Gregorian year given to a day and month typed without one. */
  readonly year: number;
  readonly nodes: NodeFactories;
  /** Ranges of events, which handlers fetch by reference. */
  readonly eventRanges: Map<string, SheetArea>;
}
