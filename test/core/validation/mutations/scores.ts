import type { Mutation } from "./mutation";

export const SCORES_MUTATIONS: Readonly<Record<string, Mutation>> = {};
