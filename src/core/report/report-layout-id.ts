import type { PublishedLayoutId } from "../recognition/published/published-key";

/** The published layouts of a plan or a report; the others show results and analyses. */
export type ReportLayoutId = Exclude<PublishedLayoutId, "001-A" | "004-A" | "004-B" | "004-C">;
