import { useCallback, useMemo, useReducer } from "react";
import type { ShownWorkbook } from "../../ports/shown-workbook";
import type { Trouble } from "../../ports/trouble";
import { copyName } from "../state/copy-name";
import { deskReducer, EMPTY_DESK, type DeskState, type Wish } from "../state/desk-state";
import { WorkbookSession } from "../state/workbook-session";
import type { WorkbenchTools } from "../tools";
import { useCrash } from "./use-crash";

export interface DeskJobs {
  /** Does what is wished, or asks first where changes are not saved. */
  readonly wish: (wish: Wish) => void;
  /** Goes on with what was asked for, with or without a copy saved before. */
  readonly goOn: (saveFirst: boolean) => void;
  readonly keepWorking: () => void;
  readonly save: () => void;
}

/** Opens, saves and closes workbooks. `newName` is what a new one is called. */
export function useDesk(tools: WorkbenchTools, newName: string): readonly [DeskState, DeskJobs] {
  const [state, dispatch] = useReducer(deskReducer, EMPTY_DESK);
  const crash = useCrash();
  const { session, asked, copies } = state;

  const begin = useCallback(
    async (wish: Wish): Promise<void> => {
      if (wish.kind === "close") {
        dispatch({ type: "closed" });
        return;
      }
      const name = wish.kind === "file" ? wish.file.name : newName;
      dispatch({ type: "opening", name });
      const opened = await openedBy(wish, tools);
      const begun = "kind" in opened ? opened : await WorkbookSession.begin(opened, name);
      if (begun instanceof WorkbookSession) dispatch({ type: "opened", session: begun });
      else dispatch({ type: "open-failed", trouble: begun });
    },
    [tools, newName],
  );
  const save = useCallback(async (): Promise<boolean> => {
    if (session === null) return false;
    const name = await savedCopy(session, copies, tools);
    if (typeof name === "string") dispatch({ type: "saved", name });
    else dispatch({ type: "save-failed", trouble: name });
    return typeof name === "string";
  }, [session, copies, tools]);

  const jobs = useMemo<DeskJobs>(
    () => ({
      wish: (wish) => {
        if (session?.state().isUnsaved === true) dispatch({ type: "asked", wish });
        else begin(wish).catch(crash);
      },
      goOn: (saveFirst) => {
        if (asked === null) return;
        const saved = saveFirst ? save() : Promise.resolve(true);
        saved.then((isSaved) => (isSaved ? begin(asked) : undefined)).catch(crash);
      },
      keepWorking: () => dispatch({ type: "kept" }),
      save: () => {
        save().catch(crash);
      },
    }),
    [session, asked, begin, save, crash],
  );
  return [state, jobs];
}

/** Hands the person a copy of the workbook and tells its name. */
async function savedCopy(
  session: WorkbookSession,
  copies: number,
  { download }: WorkbenchTools,
): Promise<string | Trouble> {
  const bytes = await session.save();
  if ("kind" in bytes) return bytes;
  const name = copyName(session.name, copies);
  download(bytes, name);
  return name;
}

async function openedBy(
  wish: Exclude<Wish, { readonly kind: "close" }>,
  tools: WorkbenchTools,
): Promise<ShownWorkbook | Trouble> {
  if (wish.kind === "new") return tools.create();
  const bytes = await tools.bytesOf(wish.file);
  return "kind" in bytes ? bytes : tools.open(bytes, wish.file.name);
}
