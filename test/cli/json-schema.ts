type Schema = Readonly<Record<string, unknown>>;

/**
 * Where a value breaks a JSON schema, as "path: reason"; none where it fits. Knows the words that docs/cli.md uses; any
 * other word in a schema is an error of the schema.
 */
export function schemaErrors(root: unknown, value: unknown): readonly string[] {
  return errorsAt(asSchema(root), asSchema(root), value, "$");
}

const KNOWN_WORDS = [
  ...["$schema", "title", "$defs", "$ref", "type", "const", "enum", "pattern", "minimum"],
  ...["items", "required", "properties", "additionalProperties"],
];

function errorsAt(root: Schema, schema: Schema, value: unknown, path: string): readonly string[] {
  const strange = Object.keys(schema).filter((word) => !KNOWN_WORDS.includes(word));
  const reference = schema["$ref"];
  if (typeof reference === "string") return errorsAt(root, definition(root, reference), value, path);
  return [
    ...strange.map((word) => `${path}: the schema's word ${word} is not known`),
    ...plainErrors(schema, value).map((reason) => `${path}: ${reason}`),
    ...(Array.isArray(value) && schema["items"] !== undefined
      ? value.flatMap((item, index) => errorsAt(root, asSchema(schema["items"]), item, `${path}[${String(index)}]`))
      : []),
    ...(typeOf(value) === "object" ? objectErrors(root, schema, asSchema(value), path) : []),
  ];
}

function plainErrors(schema: Schema, value: unknown): readonly string[] {
  const { type, enum: allowed, pattern, minimum } = schema;
  const types = type === undefined ? null : [type].flat();
  const fits =
    types === null || types.includes(typeOf(value)) || (types.includes("number") && typeof value === "number");
  return [
    ...(fits ? [] : [`is ${typeOf(value)}`]),
    ...("const" in schema && value !== schema["const"] ? ["is another constant"] : []),
    ...(Array.isArray(allowed) && !allowed.includes(value) ? [`is ${String(value)}`] : []),
    ...(typeof pattern === "string" && typeof value === "string" && !new RegExp(pattern, "u").test(value)
      ? [`is "${value}"`]
      : []),
    ...(typeof minimum === "number" && typeof value === "number" && value < minimum ? ["is too small"] : []),
  ];
}

function objectErrors(root: Schema, schema: Schema, value: Schema, path: string): readonly string[] {
  const properties = asSchema(schema["properties"] ?? {});
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const further = schema["additionalProperties"] ?? true;
  const missing = required.filter((key) => !(String(key) in value)).map((key) => `${path}: lacks ${String(key)}`);
  const inside = Object.entries(value).flatMap(([key, own]): readonly string[] => {
    const place = `${path}.${key}`;
    if (key in properties) return errorsAt(root, asSchema(properties[key]), own, place);
    if (further === false) return [`${place}: is not in the schema`];
    return further === true ? [] : errorsAt(root, asSchema(further), own, place);
  });
  return [...missing, ...inside];
}

function definition(root: Schema, reference: string): Schema {
  return asSchema(asSchema(root["$defs"])[reference.replace("#/$defs/", "")]);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function asSchema(value: unknown): Schema {
  if (typeof value !== "object" || value === null) throw new Error("A schema must be an object.");
  return value as Schema;
}
