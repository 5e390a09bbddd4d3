import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { PACKAGE_JSON } from "./package-json";
import { projectPath } from "./project-file";

const MANIFEST = projectPath("manifest.xml");
const SCHEMAS = projectPath("..", "shared", "manifest-schema");

describe("the manifest, read by others", () => {
  it("is understood by office-addin-manifest", () => {
    const tool = projectPath("node_modules", "office-addin-manifest", "cli.js");
    const { stdout, status } = spawnSync(process.execPath, [tool, "info", MANIFEST], { encoding: "utf8" });

    expect(status).toBe(0);
    expect(stdout).toContain("Name: ITA Workbook");
    expect(stdout).toContain(`Version: ${PACKAGE_JSON.version}.0`);
    expect(stdout).toContain("Hosts: Workbook");
  });

  it("satisfies Microsoft's schemas, or says that it could not look", () => {
    const schema = projectPath("..", "shared", "manifest-schema", "OfficeAppManifestV1_1.xsd");
    const xmllint = spawnSync("xmllint", ["--noout", "--schema", schema, MANIFEST], { encoding: "utf8" });
    const missing = existsSync(SCHEMAS) ? xmllint.error && "xmllint" : "folder";

    if (missing !== undefined) process.stderr.write(`manifest schemas skipped: ${missing} absent\n`);
    expect(missing ?? xmllint.stderr).toMatch(/^folder$|^xmllint$|manifest\.xml validates/u);
  });
});
