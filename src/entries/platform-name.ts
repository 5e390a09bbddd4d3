/** The platform as Office names it, e.g. "Mac"; null where Office does not say. */
export function platformName({ platform }: { readonly platform?: unknown }): string | null {
  return typeof platform === "string" ? platform : null;
}
