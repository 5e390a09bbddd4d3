import type { SayWorkbench } from "../../messages/workbench-messages";
import type { StepKind } from "./session-state";

const KEYS = {
  insert: "stepInsert",
  remove: "stepRemove",
  carry: "stepCarry",
  distribute: "stepDistribute",
  merge: "stepMerge",
  compile: "stepCompile",
  publish: "stepPublish",
  fix: "stepFix",
  restore: "stepRestore",
  settings: "stepSettings",
  report: "stepReport",
  other: "stepOther",
} as const satisfies Record<StepKind, string>;

/** What a step is called when it is to be taken back. */
export function stepText(kind: StepKind, say: SayWorkbench): string {
  return say(KEYS[kind]);
}
