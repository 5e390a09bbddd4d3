import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from "node:util";

/** Jest's jsdom lacks the text codecs that hucre reads when it is loaded; import this file before anything else. */
class LocalTextEncoder extends NodeTextEncoder {
  /** Bytes of this realm: jsdom's `Uint8Array` is not Node's. */
  override encode(text = ""): Uint8Array<ArrayBuffer> {
    return new Uint8Array(super.encode(text));
  }
}

if (!("TextEncoder" in globalThis)) {
  Object.assign(globalThis, { TextEncoder: LocalTextEncoder, TextDecoder: NodeTextDecoder });
}
