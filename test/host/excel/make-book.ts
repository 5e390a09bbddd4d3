import type { Calculator, WorkbookModel } from "../model/workbook";
import type { HostNode } from "../protocol/host-node";
import type { Book, NodeFactories } from "./book";
import { chartsClass } from "./charts";
import { conditionalFormatsClass } from "./conditional-formats";
import { customXmlParts } from "./custom-xml";
import { dataValidation } from "./data-validation";
import { freezePanesClass } from "./freeze-panes";
import { namesClass } from "./names";
import { pageLayoutClass } from "./page-layout";
import { sheetProtectionClass, workbookProtection } from "./protection";
import { rangeClass } from "./range";
import { rangeFormat } from "./range-format";
import { settings } from "./settings";
import { tablesClass } from "./tables";
import { applicationClass, workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheet-collection";

/** A workbook under the classes of Office.js, with its root node. */
export interface PlayedBook {
  readonly book: Book;
  readonly root: HostNode;
}

/** Puts the classes of the emulated object model over a workbook. */
export function makeBook(model: WorkbookModel, calculator: Calculator, year: number): PlayedBook {
  const nodes: NodeFactories = {
    worksheet: once(() => worksheetClass(book)),
    range: once(() => rangeClass(book)),
    rangeFormat,
    dataValidation,
    conditionalFormats: once(() => conditionalFormatsClass(book)),
    names: once(() => namesClass(book)),
    charts: once(() => chartsClass(book)),
    tables: once(() => tablesClass(book)),
    freezePanes: once(() => freezePanesClass(book)),
    pageLayout: once(() => pageLayoutClass(book)),
    sheetProtection: once(() => sheetProtectionClass(book)),
    worksheets: bound(() => worksheetCollectionClass(book)),
    settings: () => settings(model),
    customXmlParts: () => customXmlParts(model),
    application: bound(() => applicationClass()),
    workbookProtection: () => workbookProtection(model),
  };
  const book: Book = { model, calculator, year, eventRanges: new Map(), nodes };
  return { book, root: workbookClass(book)(model) };

  function bound(make: () => (target: WorkbookModel) => HostNode): () => HostNode {
    const node = once(make);
    return () => node(model);
  }
}

/** The classes need one another, so each is made when it is first wanted. */
function once<T>(make: () => (target: T) => HostNode): (target: T) => HostNode {
  let made: ((target: T) => HostNode) | undefined;
  return (target) => (made ??= make())(target);
}
