import type { WorkbookModel } from "../model/workbook";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf } from "../protocol/host-node";
import type { HostArgs } from "../protocol/host-args";
import type { Book } from "./book";

/** The Workbook class, the root of every request. */
export function workbookClass(book: Book): (model: WorkbookModel) => HostNode {
  const { model, nodes } = book;
  const rangeOfEvent = (_: WorkbookModel, args: HostArgs): HostNode => {
    const range = book.eventRanges.get(args.text(0));
    if (range === undefined) throw new HostError("ItemNotFound");
    return nodes.range(range);
  };
  return nodesOf<WorkbookModel>({
    name: "Workbook",
    properties: {
      name: { get: () => model.name },
      readOnly: { get: () => false },
      isDirty: { get: () => true, set: () => undefined },
      autoSave: { get: () => false },
      calculationEngineVersion: { get: () => 191_029 },
    },
    navigation: {
      worksheets: () => nodes.worksheets(),
      names: () => nodes.names(undefined),
      settings: () => nodes.settings(),
      customXmlParts: () => nodes.customXmlParts(),
      application: () => nodes.application(),
      protection: () => nodes.workbookProtection(),
    },
    reads: {
      getSelectedRange: () => nodes.range(model.selection),
      getActiveCell: () => {
        const { sheet, area } = model.selection;
        return nodes.range({ sheet, area: { ...area, bottom: area.top, right: area.left } });
      },
      _GetRangeForEventByReferenceId: rangeOfEvent,
      _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    },
  });
}

/** The Application class: calculation and screen updating, which this host has no need to hold back. */
export function applicationClass(): (model: WorkbookModel) => HostNode {
  const state = { calculationMode: "Automatic" };
  return nodesOf<WorkbookModel>({
    name: "Application",
    properties: {
      calculationMode: {
        get: () => state.calculationMode,
        set: (_, value) => {
          state.calculationMode = String(value);
        },
      },
      calculationState: { get: () => "Done" },
      calculationEngineVersion: { get: () => 191_029 },
    },
    navigation: { cultureInfo: () => cultureInfo(null) },
    reads: {
      calculate: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
      suspendApiCalculationUntilNextSync: () => undefined,
    },
  });
}

const cultureInfo = nodesOf<null>({
  name: "CultureInfo",
  properties: { name: { get: () => "th-TH" } },
});
