import { withPart } from "../adapters/browser/with-part";
import type { RestorableJob } from "../app/restorable-job";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { JobRestore } from "../taskpane/host";

type Workbook = WorkbookReader & WorkbookWriter;

export interface RestorableRuns {
  run<Answer>(job: (workbook: Workbook) => Promise<Answer>): Promise<Answer | Trouble>;
  readonly restore: JobRestore;
}

/** The jobs of one screen, the last of which can be taken back; what that needs is loaded with the first job. */
export function restorableRuns(workbook: Workbook): RestorableRuns {
  const load = () => import(/* webpackChunkName: "restore" */ "../app/restorable-job");
  let last: RestorableJob | null = null;
  return {
    run: (job) =>
      withPart(load, ({ restorableJob }) => {
        last ??= restorableJob(workbook);
        return last.run(job);
      }),
    restore: {
      restorable: () => last?.restorable() ?? null,
      restore: async () => (last === null ? { kind: "changed", places: [], kept: [] } : last.restore()),
    },
  };
}
