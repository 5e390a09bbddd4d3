import type { Mutation } from "./mutation";

export const PEOPLE_MUTATIONS: Readonly<Record<string, Mutation>> = {};
