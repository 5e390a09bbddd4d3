import { spawnSync } from "node:child_process";
import { namesIn, projectPath } from "./project-file";

const SIZES = [16, 32, 64, 80, 128];
const NAMES = ["check", "compile", "icon", "insert", "open"];

describe("the icons", () => {
  it("are what the script draws, to the pixel", () => {
    const script = projectPath("scripts", "draw-icons.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });

    expect({ stdout, stderr }).toEqual({ stdout: "25 icons are as drawn\n", stderr: "" });
  });

  it("are the only pictures in assets", () => {
    const expected = NAMES.flatMap((name) => SIZES.map((size) => `${name}-${String(size)}`));

    expect(namesIn("assets", ".png")).toEqual([...expected].sort());
  });
});
