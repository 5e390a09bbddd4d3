import type { ReportAgency } from "./report-model";
import type { SignatureBlock } from "./report-table";

const DOTS = "........................................";
const BETWEEN = /\r?\n|[,;]|\s*ตำแหน่ง\s*:?\s*/u;

/** Who prepared the document and who approved it, with dots for what the agency sheet does not say. */
export function signatures({ preparedBy, approvedBy }: ReportAgency): readonly SignatureBlock[] {
  return [signature("ผู้จัดทำ", preparedBy), signature("ผู้อนุมัติ", approvedBy)];
}

function signature(role: string, who: string): SignatureBlock {
  const [name = "", ...position] = who
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return {
    lines: [
      `ลงชื่อ${DOTS}${role}`,
      `(${name === "" ? DOTS : name})`,
      `ตำแหน่ง ${position.length === 0 ? DOTS : position.join(" ")}`,
    ],
  };
}
