const LAST_OF_ONE_BYTE = 0x7f;
const LAST_OF_TWO_BYTES = 0x7ff;

/** What a value weighs in a request or response: the UTF-8 bytes of its JSON; half a surrogate pair counts three. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_OF_TWO_BYTES) bytes += 2;
    else if (unit > LAST_OF_ONE_BYTE) bytes += 1;
  }
  return bytes;
}
