import { readdirSync } from "node:fs";
import path from "node:path";
import { COMMANDS } from "../../src/cli/commands";

it("every command of the folder is listed once, under the name of its file", () => {
  const files = readdirSync(path.join(__dirname, "../../src/cli/commands")).map((name) => path.parse(name).name);
  const commands = files.filter((name) => name !== "index" && name !== "command");
  expect(COMMANDS.map(({ name }) => name).sort()).toEqual(commands.sort());
});
