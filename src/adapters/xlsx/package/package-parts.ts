import { pack } from "../zip/pack";
import { writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Present while the part is as it was in the file that was opened. */
  readonly original: ZipEntry | null;
}

/**
 * The parts of an OOXML package. Every change gives a new package, so that a failed step leaves the old one whole;
 * a part that no change names is the very same bytes in the saved file. Names are found whatever their case (OPC 6.2.2.3).
 */
export class PackageParts {
  private readonly parts: ReadonlyMap<string, Part>;

  private constructor(parts: ReadonlyMap<string, Part>) {
    this.parts = parts;
  }

  static of(entries: readonly { readonly entry: ZipEntry; readonly bytes: Uint8Array }[]): PackageParts {
    return new PackageParts(
      new Map(entries.map(({ entry, bytes }) => [keyOf(entry.name), { name: entry.name, bytes, original: entry }])),
    );
  }

  static fromTexts(texts: Readonly<Record<string, string>>): PackageParts {
    return Object.entries(texts).reduce((parts, [name, text]) => parts.with(name, text), new PackageParts(new Map()));
  }

  get names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  /** How many bytes a part holds; 0 where there is none. */
  sizeOf(name: string): number {
    return this.parts.get(keyOf(name))?.bytes.length ?? 0;
  }

  /** The text of an XML part. Returns null where there is none, or where it is not UTF-8. */
  text(name: string): string | null {
    const part = this.parts.get(keyOf(name));
    if (part === undefined) return null;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(part.bytes);
    } catch {
      return null;
    }
  }

  with(name: string, text: string): PackageParts {
    const parts = new Map(this.parts);
    const known = parts.get(keyOf(name))?.name ?? name;
    parts.set(keyOf(name), { name: known, bytes: new TextEncoder().encode(text), original: null });
    return new PackageParts(parts);
  }

  without(name: string): PackageParts {
    const parts = new Map(this.parts);
    parts.delete(keyOf(name));
    return new PackageParts(parts);
  }

  /** The first name of the pattern ("xl/worksheets/sheet#.xml") that no part has. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    return pattern.replace("#", String(number));
  }

  toBytes(): Uint8Array {
    return writeZip([...this.parts.values()].map(({ name, bytes, original }) => original ?? pack(name, bytes)));
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
