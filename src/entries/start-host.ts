import { withPart } from "../adapters/browser/with-part";
import type { RecordedInserts } from "../app/recorded-inserts";
import type { StartHost } from "../taskpane/host";

/** What the start screen does beside inserting the set; each part is loaded when it is first asked for. */
export function startHost({ workbook, last }: RecordedInserts): StartHost {
  const loadOne = () => import(/* webpackChunkName: "insert" */ "../app/insert-one");
  const loadSample = () => import(/* webpackChunkName: "sample" */ "../app/try-sample");
  const loadRemove = () => import(/* webpackChunkName: "insert" */ "../app/remove-planned");
  return {
    insertOne: (request, wanted) => withPart(loadOne, ({ insertOne }) => insertOne(workbook, request, wanted)),
    insertSample: () => withPart(loadSample, ({ insertSample }) => insertSample(workbook)),
    removeSample: () => withPart(loadSample, ({ removeSample }) => removeSample(workbook)),
    undoInsert: () => withPart(loadRemove, ({ removePlanned }) => removePlanned(workbook, last())),
  };
}
