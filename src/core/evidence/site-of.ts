/** Second-level domains under .th, below which organisations have their own names. Source: the registry's rules. */
const BELOW_TH: readonly string[] = ["go", "or", "ac", "co", "in", "mi", "net"];

/** The name that an organisation registered: "www.klong5.go.th" gives "klong5.go.th", "drive.google.com" "google.com". */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split(".");
  const isBelowTh = labels.at(-1) === "th" && BELOW_TH.includes(labels.at(-2) ?? "");
  return labels.slice(isBelowTh ? -3 : -2).join(".");
}

/** Whether a site is one of a state agency: under .go.th or .mi.th, where nobody else may have one. */
export function isStateSite(site: string): boolean {
  return /\.(?:go|mi)\.th$/u.test(site);
}
