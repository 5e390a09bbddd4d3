import "./text-codecs";

import { openEngineInNode } from "./calc/engine-in-node";
import { EmulatedHost, type HostOptions } from "./emulated-host";
import { CDN_HOST, siteOf } from "./site";
import { WacHost } from "./web/wac-host";

const OFFICE_JS = `https://${CDN_HOST}/lib/1/hosted/office.js`;

export interface JsdomPaneOptions extends Partial<HostOptions> {
  readonly locale?: string;
}

/**
 * Makes Jest's jsdom window the pane of an emulated "Excel on the web" and loads the genuine office.js from its CDN
 * address, answered from the npm package: unlike the native bridge this brings `Office.onReady` and `Office.context`.
 * The test file must give the window an https address by `@jest-environment-options {"url": "https://localhost/"}`.
 * Once for a test file: the library does not load twice into one window.
 */
export async function openPaneInJsdom(options: JsdomPaneOptions = {}): Promise<EmulatedHost> {
  const host = new EmulatedHost({ openEngine: openEngineInNode, ...options });
  const { origin } = window.location;
  const send = (text: string): void => {
    queueMicrotask(() => window.dispatchEvent(new MessageEvent("message", { data: text, origin })));
  };
  const wac = new WacHost({ host, origin, locale: options.locale ?? "th-TH", send });
  const parent = {
    postMessage: (text: string): void => {
      queueMicrotask(() => {
        wac.receive(text);
      });
    },
  };
  window.name = wac.windowName();
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  // jsdom has no document.domain, and office.js compares it with the parent's.
  Object.defineProperty(document, "domain", { value: window.location.hostname, configurable: true });
  answerScripts();
  await loaded(OFFICE_JS);
  return host;
}

/** Runs each script element of the CDN's address from the npm package, as a browser would from the network. */
function answerScripts(): void {
  const site = siteOf({});
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || !node.src.includes(CDN_HOST)) continue;
      const answer = site(new URL(node.src));
      const found = answer?.status === 200;
      if (found) window.eval(answer.body.toString());
      node.dispatchEvent(new Event(found ? "load" : "error"));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function loaded(src: string): Promise<void> {
  const script = document.createElement("script");
  script.src = src;
  await new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}
