import type { WorkbookWatcher } from "../../ports/workbook-watcher";
import { runBatch } from "./run-batch";

/** How Excel (ExcelApi 1.14) marks a change that this add-in made. */
const OURS = "ThisLocalAddin";

/** What all of Excel's events on changes say, and what some of them say. */
interface Change {
  readonly source: Excel.EventSource | "Local" | "Remote";
  readonly triggerSource?: string;
}

/** What the person, or another person at the same file, changes in the open workbook. */
export function officeWatcher(): WorkbookWatcher {
  return {
    watch(listener) {
      let isOver = false;
      const tell = async ({ triggerSource }: Change): Promise<void> => {
        if (!isOver && triggerSource !== OURS) listener();
        return Promise.resolve();
      };
      const registered = register(tell);
      return () => {
        isOver = true;
        void registered.then(remove);
      };
    },
  };
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Excel that refuses to tell, as in a file that is read only, leaves checking again to the person. */
async function register(tell: (change: Change) => Promise<void>): Promise<readonly Handler[]> {
  const handlers = await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const added: readonly Handler[] = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    return added;
  });
  return "kind" in handlers ? [] : handlers;
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await runBatch(async () =>
    Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }),
  );
}
