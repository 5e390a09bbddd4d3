import "./text-codecs";

import { readFileSync } from "node:fs";

import { openEngineInNode } from "./calc/engine-in-node";
import { EmulatedHost, type HostOptions } from "./emulated-host";
import { isAtMost } from "./protocol/api-gate";

/** What the bundle of office.js finds under `_richApiNativeBridge` when it is evaluated. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

let current: EmulatedHost | undefined;
let bridge: NativeBridge | undefined;

/**
 * Gives a fresh emulated workbook to a Jest test and has the genuine office.js (globals `Excel`, `OfficeExtension`) talk
 * to it. The library is evaluated once for a test file; each call replaces the workbook. Works in the jsdom and the node
 * environment. The library's bundle brings no `Office.context`; a small one that answers requirement sets and settings
 * is put beside it.
 */
export async function startNativeBridgeHost(options: Partial<HostOptions> = {}): Promise<EmulatedHost> {
  const host = new EmulatedHost({ openEngine: openEngineInNode, ...options });
  bridge ??= loadOfficeJs();
  const { onMessageFromHost } = bridge;
  if (onMessageFromHost === undefined) throw new Error("office.js did not take the native bridge.");
  host.onEvent((entry) => {
    if (current !== host) return;
    const text = JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } });
    queueMicrotask(() => {
      onMessageFromHost(text);
    });
  });
  current = host;
  return Promise.resolve(host);
}

function loadOfficeJs(): NativeBridge {
  const made: NativeBridge = {
    sendMessageToHost: (text) => {
      const answer = answerTo(text);
      queueMicrotask(() => made.onMessageFromHost?.(answer));
    },
  };
  const scope: Record<string, unknown> = globalThis;
  standInForBrowser(scope);
  scope["_richApiNativeBridge"] = made;
  const library = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  globalThis.eval(library);
  scope["Office"] = { ...(scope["Office"] as object | undefined), context: officeContext() };
  return made;
}

/** The few globals the bundle reads while it is evaluated; jsdom has them, Node has not. */
function standInForBrowser(scope: Record<string, unknown>): void {
  scope["window"] ??= globalThis;
  scope["document"] ??= {
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
  };
  scope["location"] ??= { href: "https://localhost/", protocol: "https:", host: "localhost", search: "" };
  scope["navigator"] ??= { userAgent: "Node" };
  scope["addEventListener"] ??= () => undefined;
  scope["sessionStorage"] ??= { getItem: () => null, setItem: () => undefined };
}

function answerTo(text: string): string {
  const { id, message } = JSON.parse(text) as BridgeMessage;
  if (current === undefined) throw new Error("No emulated host is open.");
  const body = current.answer(JSON.stringify(message.body));
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function officeContext(): object {
  return {
    requirements: {
      isSetSupported: (name: string, version = "1.1"): boolean =>
        name === "ExcelApi" && isAtMost(version, current?.requirementSet ?? "0"),
    },
    displayLanguage: "th-TH",
    contentLanguage: "th-TH",
    platform: "OfficeOnline",
    host: "Excel",
  };
}
