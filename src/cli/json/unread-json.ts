import type { UnreadSheet } from "../../core/recognition/recognised-workbook";

/** A sheet too large to read, for machines. */
export function unreadJson({ sheet, cells, limit }: UnreadSheet) {
  return { sheet, cells, limit };
}
