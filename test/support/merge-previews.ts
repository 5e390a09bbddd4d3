import { previewMerge, type MergePreview, type ReturnedFile } from "../../src/app/preview-merge";
import { agencySheet, tabSheet } from "../core/distribute/drawn-plans";
import { drawnWorkbook } from "./carry-previews";

/** A base of two departments. */
export const BASE = drawnWorkbook(
  [
    agencySheet("กองคลัง", "กองช่าง"),
    tabSheet("กองคลัง", "ม.1 | | ประกาศ", "ม.2 | | อบรม | | | | | | ผลเดิม"),
    tabSheet("กองช่าง", "ม.3 | | ทะเบียน | | | | | | มีแล้ว"),
  ].join("\n"),
);

/** A file with the tab of one department. */
export function returned(file: string, department: string, ...rows: readonly string[]): ReturnedFile {
  return { file, content: drawnWorkbook(tabSheet(department, ...rows)) };
}

/** One row filled in, one in conflict, one new; then one in conflict, and one left for it has no measure. */
export const FILES: readonly ReturnedFile[] = [
  returned("คลัง.xlsx", "กองคลัง", "ม.1 | | ประกาศ | ร่าง", "ม.2 | | อบรม | | | | | | ผลใหม่", "ม.4 | | รายงาน"),
  returned("ช่าง.xlsx", "กองช่าง", "ม.3 | | ทะเบียน | | | | | | ออนไลน์", " | | | ขั้นเดียว"),
];

/** A file of a department that the base does not know. */
export const UNKNOWN = returned("ประปา.xlsx", "กองประปา", "ม.9 | | ซ่อมท่อ");

export function mergePreviewOf(files: readonly ReturnedFile[], newDepartments: readonly string[] = []): MergePreview {
  const preview = previewMerge(BASE, { files, newDepartments, assessedYear: 2568 });
  if (preview.kind !== "preview") throw new Error(preview.kind);
  return preview;
}
