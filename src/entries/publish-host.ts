import { withPart } from "../adapters/browser/with-part";
import type { Clock } from "../ports/clock";
import type { FileSaver } from "../ports/file-saver";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { PublishHost } from "../taskpane/host";

/** Publishing; what reads and writes is loaded when it is first asked for, and what makes Word files when one is made. */
export function publishHost(workbook: WorkbookReader & WorkbookWriter, clock: Clock, saver: FileSaver): PublishHost {
  const load = () => import(/* webpackChunkName: "publish" */ "./publish-part");
  const loadWord = () => import(/* webpackChunkName: "word" */ "../adapters/docx/write-docx");
  return {
    canSaveFiles: saver.canSave,
    preview: (choice) => withPart(load, ({ previewOf }) => previewOf(workbook, choice, clock.today())),
    make: (product, choice) =>
      withPart(load, (part) => part.make({ workbook, saver, loadWord, today: clock.today() }, product, choice)),
  };
}
