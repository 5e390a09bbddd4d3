import type { WorkbookModel } from "../model/workbook";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf } from "../protocol/host-node";

interface XmlPart {
  readonly model: WorkbookModel;
  readonly id: string;
}

interface XmlParts {
  readonly model: WorkbookModel;
  /** Undefined is every namespace. */
  readonly namespace: string | undefined;
}

/** The namespace of a document's root element, "" for none. */
function namespaceOf(xml: string): string {
  return /^(?:\s|<\?[^>]*>|<!--.*?-->)*<[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/su.exec(xml)?.[1] ?? "";
}

function xmlOf({ model, id }: XmlPart): string {
  return model.customXml.get(id) ?? "";
}

const part = nodesOf<XmlPart>({
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: { id: { get: ({ id }) => id }, namespaceUri: { get: (target) => namespaceOf(xmlOf(target)) } },
  reads: { getXml: xmlOf },
  writes: {
    setXml: ({ model, id }, args) => {
      model.customXml.set(id, args.text(0));
    },
    delete: ({ model, id }) => {
      model.customXml.delete(id);
    },
  },
});

function partsOf({ model, namespace }: XmlParts): readonly HostNode[] {
  const ids = [...model.customXml.keys()];
  const wanted = ids.filter((id) => namespace === undefined || namespaceOf(xmlOf({ model, id })) === namespace);
  return wanted.map((id) => part({ model, id }));
}

function partById({ model }: XmlParts, id: unknown): HostNode | null {
  return typeof id === "string" && model.customXml.has(id) ? part({ model, id }) : null;
}

const scoped = nodesOf<XmlParts>({
  name: "CustomXmlPartScopedCollection",
  items: partsOf,
  item: partById,
  reads: {
    getOnlyItem: (target) => {
      const [only, ...more] = partsOf(target);
      if (only === undefined || more.length > 0) throw new HostError("ItemNotFound");
      return only;
    },
  },
});

/** The CustomXmlPartCollection class. */
export const customXmlParts: (model: WorkbookModel) => HostNode = (model) => all({ model, namespace: undefined });

const all = nodesOf<XmlParts>({
  name: "CustomXmlPartCollection",
  items: partsOf,
  item: partById,
  reads: { getByNamespace: ({ model }, args) => scoped({ model, namespace: args.text(0) }) },
  writes: {
    add: ({ model }, args) => {
      const id = model.newId();
      model.customXml.set(id, args.text(0));
      return part({ model, id });
    },
  },
});
