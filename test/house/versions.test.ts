import { PACKAGE_JSON } from "./package-json";
import { readProjectFile } from "./project-file";

describe("the version", () => {
  it("of package.json heads the changelog", () => {
    const [, heading] = /^## (?<version>\S+)/mu.exec(readProjectFile("CHANGELOG.md")) ?? [];

    expect(heading).toBe(PACKAGE_JSON.version);
  });

  it("of package.json is the one in the lockfile", () => {
    const lock = JSON.parse(readProjectFile("package-lock.json")) as { readonly version: string };

    expect(lock.version).toBe(PACKAGE_JSON.version);
  });
});
