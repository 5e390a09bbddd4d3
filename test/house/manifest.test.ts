/** @jest-environment jsdom */
import { MINIMUM_EXCEL_API } from "../../src/adapters/office/capabilities";
import { attributes, child, elements, readManifest, textsOf } from "./manifest-document";
import { PACKAGE_JSON } from "./package-json";
import { pngSize } from "./png-size";
import { projectPath, readProjectFile } from "./project-file";

const BASE = "https://localhost:3000/";
const RESOURCES = ["Image", "Url", "String"];

const manifest = readManifest();
const root = manifest.documentElement;

function resources(): Element[] {
  return elements(manifest, "Resources")
    .flatMap((parent) => RESOURCES.flatMap((name) => elements(parent, name)))
    .filter((element) => element.hasAttribute("id"));
}

function addresses(): string[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  return named.flatMap((name) => elements(manifest, name)).flatMap((element) => textsOf(element).filter(Boolean));
}

/** File and stated size of each icon that a button or group shows, and of the two that the store shows. */
function icons(): { readonly address: string; readonly size: number }[] {
  const addressOf = new Map(resources().map((element) => [element.getAttribute("id"), textsOf(element)[0] ?? ""]));
  const shown = elements(manifest, "Image")
    .filter((image) => image.hasAttribute("size"))
    .map((image) => ({
      address: addressOf.get(image.getAttribute("resid")) ?? "",
      size: Number(image.getAttribute("size")),
    }));
  const stated = [
    ...textsOf(child(root, "IconUrl")).map((address) => ({ address, size: 32 })),
    ...textsOf(child(root, "HighResolutionIconUrl")).map((address) => ({ address, size: 64 })),
  ];
  return [...shown, ...stated];
}

/** Runs the entry of the command page with an Office that only notes which functions it is given. */
async function associatedByTheCommandPage(): Promise<string[]> {
  const names: string[] = [];
  const office = {
    onReady: (ready: () => void) => {
      ready();
      return Promise.resolve();
    },
    actions: { associate: (name: string) => names.push(name) },
  };
  Object.assign(globalThis, { Office: office });
  await import("../../src/entries/commands");
  return names.sort();
}

describe("the manifest", () => {
  it("is well-formed XML of a task pane add-in for workbooks", () => {
    expect(elements(manifest, "parsererror")).toEqual([]);
    expect(root.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(attributes(child(root, "Hosts"), "Host", "Name")).toEqual(["Workbook"]);
    expect(child(root, "Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
    expect(child(root, "Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("has the version of package.json in four parts", () => {
    expect(child(root, "Version").textContent).toBe(`${PACKAGE_JSON.version}.0`);
  });

  it("defines every resource once and uses every one it defines", () => {
    const defined = resources().map((element) => element.getAttribute("id"));
    const used = [...root.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));

    expect(defined).toHaveLength(new Set(defined).size);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it("keeps identifiers within 32 characters and its texts within their limits", () => {
    const long = [
      child(root, "Description"),
      ...elements(child(child(root, "VersionOverrides"), "Resources"), "LongStrings").flatMap((e) => [...e.children]),
    ];
    const short = [child(root, "DisplayName"), ...elements(manifest, "ShortStrings").flatMap((e) => [...e.children])];

    expect(resources().filter((element) => (element.getAttribute("id") ?? "").length > 32)).toEqual([]);
    expect(short.flatMap(textsOf).filter((text) => text === "" || text.length > 125)).toEqual([]);
    expect(long.flatMap(textsOf).filter((text) => text === "" || text.length > 250)).toEqual([]);
  });

  it("speaks Thai by default and English in an override of every text", () => {
    const texts = elements(manifest, "String");

    expect(child(root, "DefaultLocale").textContent).toBe("th-TH");
    for (const element of [...texts, child(root, "DisplayName"), child(root, "Description")]) {
      expect(attributes(element, "Override", "Locale")).toEqual(["en-US"]);
    }
  });

  it("names only https addresses under the base address that the build can replace", () => {
    expect(addresses().length).toBeGreaterThan(20);
    expect(addresses().filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it("names pages that the build writes", () => {
    const pages = addresses().filter((address) => address.endsWith(".html"));

    for (const page of new Set(pages)) {
      expect(readProjectFile("src", "entries", page.slice(BASE.length))).toContain("<html");
    }
  });

  it("shows icons that exist at the size it states", () => {
    for (const { address, size } of icons()) {
      const path = projectPath(address.slice(BASE.length));
      expect({ address, ...pngSize(path) }).toEqual({ address, width: size, height: size });
    }
  });

  it("gives every button and group icons of 16, 32 and 80 pixels", () => {
    const owners = elements(manifest, "Icon");

    expect(owners).toHaveLength(6);
    for (const icon of owners) expect(attributes(icon, "Image", "size")).toEqual(["16", "32", "80"]);
  });

  it("demands the requirement set that the code asks for, in both places", () => {
    const sets = elements(manifest, "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);

    expect(sets).toEqual([
      ["ExcelApi", MINIMUM_EXCEL_API],
      ["ExcelApi", MINIMUM_EXCEL_API],
    ]);
  });

  it("has a tab of its own with Open, Insert, Check and Compile", () => {
    const [tab] = elements(manifest, "CustomTab");
    const actions = elements(manifest, "Action").map((action) => action.getAttribute("xsi:type"));

    expect(tab?.getAttribute("id")).toBe("Ita.Tab");
    expect(actions).toEqual(["ShowTaskpane", "ExecuteFunction", "ExecuteFunction", "ExecuteFunction"]);
  });

  it("calls the functions that the command page associates, and no other", async () => {
    const called = elements(manifest, "FunctionName").map(({ textContent }) => textContent);

    expect([...called].sort()).toEqual(await associatedByTheCommandPage());
  });
});
