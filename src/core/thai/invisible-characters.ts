/** The text without characters that take no space on the page: zero-width spaces and joiners, soft hyphens, marks of direction. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, "");
}
