import { escapeXml, unescapeXml } from "./xml";

const NAMESPACE = "urn:emulated-excel:settings";
const SETTINGS = new RegExp(`^<settings xmlns="${NAMESPACE}">(.*)</settings>$`, "su");

/** Excel keeps an add-in's settings in a part of the add-in's own; this host keeps them in a custom XML part. */
export function settingsPart(settings: ReadonlyMap<string, unknown>): string | undefined {
  if (settings.size === 0) return undefined;
  return `<settings xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(Object.fromEntries(settings)))}</settings>`;
}

/** The settings such a part holds; undefined when the part is something else. */
export function settingsIn(xml: string): Map<string, unknown> | undefined {
  const body = SETTINGS.exec(xml)?.[1];
  if (body === undefined) return undefined;
  return new Map(Object.entries(JSON.parse(unescapeXml(body)) as Record<string, unknown>));
}
