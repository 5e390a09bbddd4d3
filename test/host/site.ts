import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { PROJECT } from "./host-bundle";

export interface SiteOptions {
  /** The folder served at the root, such as dist. */
  readonly folder?: string;
  /** Pages given as text by their path, such as "/taskpane.html"; they go before the folder. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The folder of the built host page. */
  readonly hostFolder?: string;
}

export interface SiteAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer | string;
}

export const CDN_HOST = "appsforoffice.microsoft.com";
const HOSTED = /^\/lib\/[^/]+\/hosted\//u;
const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".wasm", "application/wasm"],
]);
const MISSING: SiteAnswer = { status: 404, contentType: "text/plain", body: "" };

/** Answers addresses of our pages, the host page and Microsoft's CDN from files; undefined for any other address. */
export function siteOf(options: SiteOptions): (url: URL) => SiteAnswer | undefined {
  const officeJs = join(PROJECT, "node_modules", "@microsoft", "office-js", "dist");
  return ({ hostname, pathname }) => {
    if (hostname === CDN_HOST) return fileIn(officeJs, pathname.replace(HOSTED, ""));
    if (hostname !== "localhost") return undefined;
    const page = options.pages?.[pathname];
    if (page !== undefined) return { status: 200, contentType: typeOf(pathname), body: page };
    const ofHost = /^\/emulated-excel\/(.+)$/u.exec(pathname)?.[1];
    return ofHost === undefined ? fileIn(options.folder, pathname) : fileIn(options.hostFolder, ofHost);
  };
}

function fileIn(folder: string | undefined, path: string): SiteAnswer {
  if (folder === undefined) return MISSING;
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  if (!existsSync(file) || !statSync(file).isFile()) return MISSING;
  return { status: 200, contentType: typeOf(file), body: readFileSync(file) };
}

function typeOf(path: string): string {
  return TYPES.get(extname(path)) ?? "application/octet-stream";
}
