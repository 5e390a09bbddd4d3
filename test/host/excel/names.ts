import { isNameAllowed, type NamedItem, sameName } from "../model/named-item";
import type { Sheet } from "../model/sheet";
import type { HostArgs } from "../protocol/host-args";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodeArgument, nodesOf } from "../protocol/host-node";
import type { Book, ScopedName } from "./book";
import { formulaOfRange, rangeBehind, rangeOfFormula } from "./references";
import { flag, text } from "./shapes";

/** The NamedItemCollection class: of the workbook, or of a sheet when one is given. */
export function namesClass(book: Book): (scope: Sheet | undefined) => HostNode {
  const { model } = book;
  const nameNode = nameClass(book);
  return nodesOf<Sheet | undefined>({
    name: "NamedItemCollection",
    items: (scope) => model.namesOf(scope).map((item) => nameNode({ scope, item })),
    item: (scope, key) => {
      const item = model.namesOf(scope).find(({ id, name }) => id === key || sameName(name, String(key)));
      return item === undefined ? null : nameNode({ scope, item });
    },
    writes: {
      add: (scope, args) => nameNode({ scope, item: added(book, scope, args) }),
      addFormulaLocal: (scope, args) => nameNode({ scope, item: added(book, scope, args) }),
    },
  });
}

function added(book: Book, scope: Sheet | undefined, args: HostArgs): NamedItem {
  guardName(scope);
  const name = args.text(0);
  if (!isNameAllowed(name)) throw new HostError("InvalidArgument");
  const list = book.model.namesOf(scope);
  if (list.some((item) => sameName(item.name, name))) throw new HostError("ItemAlreadyExists");
  const range = nodeArgument(args, 1);
  const formula = range === undefined ? withEquals(args.text(1)) : formulaOfRange(rangeBehind(range));
  const item = { id: book.model.newId(), name, formula, visible: true, comment: args.optionalText(2) ?? "" };
  list.push(item);
  book.model.structureRevision += 1;
  return item;
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
}

function guardName(scope: Sheet | undefined): void {
  if (scope?.protection !== undefined) throw new HostError("AccessDenied");
}

function nameClass(book: Book): (target: ScopedName) => HostNode {
  const { model, nodes } = book;
  return nodesOf<ScopedName>({
    name: "NamedItem",
    id: ({ item }) => item.id,
    idKey: "_Id",
    properties: {
      name: { get: ({ item }) => item.name },
      type: { get: ({ item }) => typeOf(book, item) },
      value: { get: ({ item }) => valueOf(book, item) },
      scope: { get: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet") },
      formula: {
        get: ({ item }) => item.formula,
        set: ({ scope, item }, value) => {
          guardName(scope);
          item.formula = withEquals(text(value));
          model.structureRevision += 1;
        },
      },
      visible: {
        get: ({ item }) => item.visible,
        set: ({ item }, value) => {
          item.visible = flag(value);
        },
      },
      comment: {
        get: ({ item }) => item.comment,
        set: ({ item }, value) => {
          item.comment = text(value);
        },
      },
    },
    navigation: {
      worksheet: ({ scope }) => (scope === undefined ? null : nodes.worksheet(scope)),
      worksheetOrNullObject: ({ scope }) => (scope === undefined ? null : nodes.worksheet(scope)),
    },
    reads: {
      getRange: ({ item }) => {
        const range = rangeOfFormula(book, item.formula);
        if (range === undefined) throw new HostError("ItemNotFound");
        return nodes.range(range);
      },
    },
    writes: {
      delete: ({ scope, item }) => {
        guardName(scope);
        const list = model.namesOf(scope);
        const at = list.indexOf(item);
        if (at < 0) throw new HostError("ItemNotFound");
        list.splice(at, 1);
        model.structureRevision += 1;
      },
    },
  });
}

function typeOf(book: Book, item: NamedItem): string {
  if (rangeOfFormula(book, item.formula) !== undefined) return "Range";
  const constant = item.formula.slice(1);
  if (/^".*"$/su.test(constant)) return "String";
  if (/^(?:TRUE|FALSE)$/iu.test(constant)) return "Boolean";
  return Number.isNaN(Number(constant)) ? "Error" : "Double";
}

/** A name of a range gives its address; a name of a constant gives the constant. */
function valueOf(book: Book, item: NamedItem): string | number {
  const constant = item.formula.slice(1);
  if (rangeOfFormula(book, item.formula) !== undefined) return constant;
  if (/^".*"$/su.test(constant)) return constant.slice(1, -1).replaceAll('""', '"');
  return Number.isNaN(Number(constant)) ? constant : Number(constant);
}
