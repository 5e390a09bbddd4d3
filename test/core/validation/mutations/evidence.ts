import type { Mutation } from "./mutation";

export const EVIDENCE_MUTATIONS: Readonly<Record<string, Mutation>> = {};
