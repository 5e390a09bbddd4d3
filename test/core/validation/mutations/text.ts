import type { Mutation } from "./mutation";

export const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {};
