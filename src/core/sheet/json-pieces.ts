/**
 * What JSON.stringify gives of a value that came of JSON, piece by piece: lists and objects are taken apart `levels` deep,
 * below that each is one piece. A property that is undefined is left out, as there.
 */
export function* jsonPieces(value: unknown, levels: number): Generator<string, void, undefined> {
  if (levels === 0 || typeof value !== "object" || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* listPieces(value, levels - 1);
  else yield* objectPieces(value, levels - 1);
}

function* listPieces(items: readonly unknown[], levels: number): Generator<string, void, undefined> {
  let before = "[";
  for (const item of items) {
    yield before;
    yield* jsonPieces(item, levels);
    before = ",";
  }
  yield items.length === 0 ? "[]" : "]";
}

function* objectPieces(value: object, levels: number): Generator<string, void, undefined> {
  let before = "{";
  for (const [key, own] of Object.entries(value)) {
    if (own === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(own, levels);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}
