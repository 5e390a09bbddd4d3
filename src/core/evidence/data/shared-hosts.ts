/** A host where agencies keep files and pages of their own, or that serves all of them. */
export interface SharedHost {
  /** The site with everything below it. */
  readonly site: string;
  readonly source: string;
  readonly confidence: "stated" | "inferred" | "recollection";
}

const IN_USE = "links of published reports and of agencies' disclosure pages";
const SERVICE = "services of the state that every local body uses";

/** Sites that belong to no single agency, so that a link to one says nothing about whose evidence it is. */
export const SHARED_HOSTS: readonly SharedHost[] = [
  { site: "nacc.go.th", source: "the assessment's own system stands below it", confidence: "stated" },
  { site: "dla.go.th", source: SERVICE, confidence: "inferred" },
  { site: "gprocurement.go.th", source: SERVICE, confidence: "inferred" },
  { site: "cgd.go.th", source: SERVICE, confidence: "inferred" },
  { site: "oic.go.th", source: SERVICE, confidence: "inferred" },
  { site: "data.go.th", source: SERVICE, confidence: "inferred" },
  { site: "dga.or.th", source: SERVICE, confidence: "inferred" },
  { site: "soc.go.th", source: SERVICE, confidence: "recollection" },
  { site: "mail.go.th", source: SERVICE, confidence: "recollection" },
  { site: "google.com", source: IN_USE, confidence: "inferred" },
  { site: "goo.gl", source: IN_USE, confidence: "inferred" },
  { site: "facebook.com", source: IN_USE, confidence: "inferred" },
  { site: "fb.com", source: IN_USE, confidence: "inferred" },
  { site: "fb.watch", source: IN_USE, confidence: "inferred" },
  { site: "youtube.com", source: IN_USE, confidence: "inferred" },
  { site: "youtu.be", source: IN_USE, confidence: "inferred" },
  { site: "line.me", source: IN_USE, confidence: "inferred" },
  { site: "lin.ee", source: IN_USE, confidence: "inferred" },
  { site: "tiktok.com", source: IN_USE, confidence: "inferred" },
  { site: "live.com", source: IN_USE, confidence: "inferred" },
  { site: "1drv.ms", source: IN_USE, confidence: "inferred" },
  { site: "sharepoint.com", source: IN_USE, confidence: "inferred" },
  { site: "dropbox.com", source: IN_USE, confidence: "inferred" },
  { site: "canva.com", source: IN_USE, confidence: "inferred" },
];
