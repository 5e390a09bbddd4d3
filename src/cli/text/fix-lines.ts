import { toA1 } from "../../core/sheet/cell-ref";
import { textOf } from "../../core/sheet/cell-value";
import { countSeverities } from "../../messages/count-severities";
import type { ToldFix } from "../json/fix-json";
import { shortened } from "../shortened";
import type { Speaking } from "../speaking";

/** What `ita fix` did in lines: every cell before and after, and what is left. */
export function fixLines({ path, out, plan, left }: ToldFix, { fix, out: say }: Speaking): readonly string[] {
  const edits = plan.edits.map(({ sheet, at, before, after }) =>
    fix("edit", { place: `${sheet}!${toA1(at)}`, before: shortened(textOf(before)), after: shortened(textOf(after)) }),
  );
  return [
    say("file", { path }),
    ...edits.map((line) => `  ${line}`),
    edits.length === 0 ? fix("nothing") : fix("edits", { cells: plan.edits.length, findings: plan.fixed.length }),
    ...(left.length === 0 ? [say("noFindings")] : [fix("left", countSeverities(left))]),
    out === null ? fix("dryRun") : fix("written", { path: out }),
  ];
}
