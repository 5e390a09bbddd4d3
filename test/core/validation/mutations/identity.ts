import type { Mutation } from "./mutation";

export const IDENTITY_MUTATIONS: Readonly<Record<string, Mutation>> = {};
