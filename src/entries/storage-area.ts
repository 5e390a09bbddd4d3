/**
 * What Office asks to put before storage keys, so that people who share a browser do not share preferences; "" where
 * there is no Office, as when the page is opened in a browser.
 */
export function storageArea(context: { readonly partitionKey?: string } | undefined): string {
  return context?.partitionKey ?? "";
}
