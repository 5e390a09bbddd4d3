import type { Mutation } from "./mutation";

export const TIME_MUTATIONS: Readonly<Record<string, Mutation>> = {};
