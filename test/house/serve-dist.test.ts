import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { projectPath } from "./project-file";

const SCRIPT = projectPath("scripts", "serve-dist.mjs");

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  server = spawn(process.execPath, [SCRIPT, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  const said = await Promise.race(
    [server.stdout, server.stderr].map(async (stream) => {
      if (stream === null) throw new Error("the server has no output");
      const [chunk] = (await once(stream, "data")) as [Buffer];
      return chunk.toString();
    }),
  );
  if (!said.startsWith("https://localhost:")) throw new Error(said);
  port = Number(new URL(said.trim()).port);
});

afterAll(async () => {
  const ended = once(server, "exit");
  server.kill();
  await ended;
});

function ask(path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port, path, method, rejectUnauthorized: false };
    request(options, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of dist", () => {
  it("serves a page with its type, uncached, to frames of Excel on the web only", async () => {
    const { status, headers } = await ask("/taskpane.html");

    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toMatch(/^frame-ancestors 'self' https:\/\/excel\.cloud\.microsoft /u);
  });

  it("ignores what follows a question mark", async () => {
    expect((await ask("/taskpane.js?0123")).status).toBe(200);
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/..%5cpackage.json",
    "/%00",
    "/%",
    "/assets",
    "/none.html",
  ])("finds nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it("only reads", async () => {
    expect((await ask("/taskpane.html", "HEAD")).status).toBe(200);
    expect((await ask("/taskpane.html", "POST")).status).toBe(405);
  });

  it("says in one line that its port is taken", () => {
    const second = spawnSync(process.execPath, [SCRIPT, "--port", String(port)], { encoding: "utf8" });

    expect(second.status).toBe(1);
    expect(second.stdout).toBe("");
    expect(second.stderr).toMatch(/^Port \d+ is taken: [^\n]+\n$/u);
  });
});
