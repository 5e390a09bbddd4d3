import { WacHost, type WacOptions } from "./wac-host";

/** An add-in's page in an iframe, with the emulated Excel as its parent. */
export class AddinFrame {
  readonly wac: WacHost;
  readonly element: HTMLIFrameElement;
  readonly #listener: (event: MessageEvent) => void;

  constructor(container: Element, url: string, options: Omit<WacOptions, "send" | "origin">) {
    const { origin } = location;
    this.element = document.createElement("iframe");
    this.wac = new WacHost({
      ...options,
      origin,
      send: (text) => this.element.contentWindow?.postMessage(text, origin),
    });
    this.#listener = (event) => {
      if (event.source === this.element.contentWindow && typeof event.data === "string") this.wac.receive(event.data);
    };
    window.addEventListener("message", this.#listener);
    this.element.name = this.wac.windowName();
    this.element.src = url;
    container.append(this.element);
  }

  remove(): void {
    window.removeEventListener("message", this.#listener);
    this.element.remove();
  }
}
