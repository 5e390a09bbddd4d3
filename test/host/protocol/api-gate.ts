import { EXCEL_API } from "../catalogue/excel-api";
import { HostError } from "./host-error";

/** Which ExcelApi version brought a member, or undefined when the published types know no such member. */
export type VersionOf = (className: string, member: string) => string | undefined;

/** Refuses members newer than the advertised requirement set, and those of no set at all when strict naming is wanted. */
export class ApiGate {
  readonly advertised: string;
  readonly #versionOf: VersionOf;

  /** `advertised` is an ExcelApi version such as "1.9"; a member above it does not exist for the add-in. */
  constructor(advertised: string, versionOf: VersionOf = publishedVersionOf) {
    this.advertised = advertised;
    this.#versionOf = versionOf;
  }

  /** Throws ApiNotFound for a member above the advertised set; members of the library's own plumbing pass. */
  check(className: string, member: string): void {
    const version = this.#versionOf(className, member);
    if (version === undefined || isAtMost(version, this.advertised)) return;
    throw new HostError(
      "ApiNotFound",
      `${className}.${member} needs ExcelApi ${version}; this host advertises ${this.advertised}.`,
    );
  }
}

/** Numeric comparison of two versions: "1.9" comes before "1.14". */
export function isAtMost(version: string, limit: string): boolean {
  const wanted = version.split(".").map(Number);
  const given = limit.split(".").map(Number);
  const length = Math.max(wanted.length, given.length);
  for (let part = 0; part < length; part += 1) {
    const difference = (wanted[part] ?? 0) - (given[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

const publishedVersions = new Map<string, string>();

/** Looks a member up in the catalogue derived from the published types. */
export function publishedVersionOf(className: string, member: string): string | undefined {
  if (publishedVersions.size === 0) fillPublishedVersions();
  return publishedVersions.get(`${className}.${member}`);
}

function fillPublishedVersions(): void {
  for (const [className, byVersion] of Object.entries(EXCEL_API)) {
    for (const group of byVersion.split(";")) {
      const [version = "", ...members] = group.trim().split(" ");
      for (const member of members) publishedVersions.set(`${className}.${member}`, version);
    }
  }
}
