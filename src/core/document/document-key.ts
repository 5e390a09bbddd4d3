import type { PublishedKey } from "../recognition/published/published-key";

/** What a column of any recognised table can hold: the keys of published tables, and those that only our sheets have. */
export type DocumentKey = PublishedKey | "start" | "end" | "passLine" | "change";
