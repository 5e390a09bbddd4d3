import { spawnSync } from "node:child_process";
import { projectPath } from "./project-file";

function find(chromePath: string): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const env = { ...process.env, CHROME_PATH: chromePath };
  return spawnSync(process.execPath, [projectPath("scripts", "find-browser.mjs")], { env, encoding: "utf8" });
}

describe("the search for a browser", () => {
  it("takes the program that CHROME_PATH names", () => {
    const { status, stdout } = find(process.execPath);

    expect({ status, stdout }).toEqual({ status: 0, stdout: `${process.execPath}\n` });
  });

  it("says in one line that CHROME_PATH names no program, and does not look further", () => {
    const { status, stdout, stderr } = find(projectPath("no-such-browser"));

    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^CHROME_PATH names [^\n]+\n$/u);
  });
});
