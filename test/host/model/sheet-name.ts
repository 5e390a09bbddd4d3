import { HostError } from "../protocol/host-error";
import type { Sheet } from "./sheet";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/u;

/** Throws what Excel answers for a sheet name it does not take, or one that is taken. */
export function checkedSheetName(name: string, namesake: Sheet | undefined): void {
  const quoted = name.startsWith("'") || name.endsWith("'");
  if (name === "" || name.length > LONGEST || FORBIDDEN.test(name) || quoted) {
    throw new HostError(
      "InvalidArgument",
      "The sheet name is empty, too long or holds a character that is not allowed.",
    );
  }
  if (namesake !== undefined) throw new HostError("ItemAlreadyExists");
}
