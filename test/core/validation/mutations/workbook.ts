import type { Mutation } from "./mutation";

export const WORKBOOK_MUTATIONS: Readonly<Record<string, Mutation>> = {};
