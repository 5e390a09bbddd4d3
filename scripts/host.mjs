// Serves the built pane beside an emulated Excel, for developers: npm run host [-- --port 3443]
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:https";
import path from "node:path";
import { parseArgs } from "node:util";
import { certificate } from "./certificate.mjs";

const PROJECT = path.join(import.meta.dirname, "..");
const DIST = path.join(PROJECT, "dist");
const HOST = path.join(PROJECT, ".cache", "host");
const OFFICE_JS = path.join(PROJECT, "node_modules", "@microsoft", "office-js", "dist");
const PAGE = "/emulated-excel/host.html?worker=1";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** Where the addresses of our one origin lead. The worker must lie at the root to answer for all pages. */
const PLACES = [
  { pattern: /^\/lib\/[^/]+\/hosted\/(.+)$/u, folder: OFFICE_JS },
  { pattern: /^\/(cdn-worker\.js)$/u, folder: HOST },
  { pattern: /^\/emulated-excel\/(.+)$/u, folder: HOST },
  { pattern: /^\/(.+)$/u, folder: DIST },
];

async function fileFor(address) {
  const { pathname } = new URL(address, "https://localhost");
  const place = PLACES.find(({ pattern }) => pattern.test(pathname));
  if (place === undefined) return null;
  try {
    const root = await realpath(place.folder);
    const file = await realpath(path.join(root, decodeURIComponent(place.pattern.exec(pathname)[1])));
    return file.startsWith(root + path.sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function answer(request, response) {
  if (request.url === "/") return response.writeHead(302, { Location: PAGE }).end();
  const file = await fileFor(request.url ?? "/");
  if (file === null) return response.writeHead(404).end("Not found");
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  return response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(await readFile(file));
}

function buildHostPage() {
  const webpack = path.join(PROJECT, "node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [webpack, "--config", "webpack.host.config.js"], { cwd: PROJECT, stdio: "inherit" });
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3443" } } });
  if (!existsSync(path.join(DIST, "taskpane.html"))) throw new Error("dist is empty: run npm run build first.");
  buildHostPage();
  const { key, cert, trusted } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  server.on("error", (error) => fail(`Cannot serve at port ${values.port}: ${error.message}`));
  server.listen(Number(values.port), "localhost", () => tell(`https://localhost:${server.address().port}/`, trusted));
}

function tell(url, trusted) {
  console.log(`The emulated Excel with the built pane: ${url}`);
  if (trusted) return;
  console.log(
    "The certificate is our own. A browser trusts it, and runs the worker that stands in for Microsoft's CDN,",
  );
  console.log("after `npx office-addin-dev-certs install`, or for this one purpose when started like this:");
  console.log(`  chromium --ignore-certificate-errors --user-data-dir=.cache/browser ${url}`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

main().catch((error) => fail(error.message));
