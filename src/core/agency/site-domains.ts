/** A site of a government body as a text names it. Positions are UTF-16 units. */
export interface SiteDomain {
  /** Lower case, the label before ".go.th": klong5 for www.klong5.go.th. */
  readonly label: string;
  /** The host as typed. */
  readonly host: string;
  /** Where the label begins. */
  readonly from: number;
}

const HOST = /(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,6}go\.th(?![a-z0-9-])/giu;

/** The hosts of a text that end in .go.th, in its order. Parts before the body's own label do not count. */
export function siteDomains(text: string): readonly SiteDomain[] {
  if (!/\.go\.th/iu.test(text)) return [];
  return [...text.matchAll(HOST)].flatMap((match) => {
    const [host] = match;
    const label = host.split(".").at(-3) ?? "";
    const from = match.index + host.length - ".go.th".length - label.length;
    return label === "" || label.toLowerCase() === "www" ? [] : [{ label: label.toLowerCase(), host, from }];
  });
}
