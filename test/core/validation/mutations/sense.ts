import type { Mutation } from "./mutation";

export const SENSE_MUTATIONS: Readonly<Record<string, Mutation>> = {};
