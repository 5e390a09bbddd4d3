const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![^\s@])[^\s@]+@[^\s@]+/giu;

const MAY_HOLD = /[@:]|www\./iu;

/** The text with web and mail addresses blanked out by spaces, so that every position stays what it was. */
export function withoutAddresses(text: string): string {
  return !MAY_HOLD.test(text) ? text : text.replace(ADDRESS, (address) => " ".repeat(address.length));
}
