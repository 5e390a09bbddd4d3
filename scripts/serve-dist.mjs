// Serves dist at https://localhost:3000 for Excel. By itself: node scripts/serve-dist.mjs [--port 3000]
import { createReadStream, existsSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { certificate } from "./certificate.mjs";

export const DIST = path.join(import.meta.dirname, "..", "dist");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Pages that may show ours in a frame: Excel on the web in its several places. A meta element cannot say this. */
const FRAME_ANCESTORS = [
  "'self'",
  "https://excel.cloud.microsoft",
  "https://*.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];
const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": `frame-ancestors ${FRAME_ANCESTORS.join(" ")}`,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Starts the server. Port 0 takes any free one. Throws one plain sentence when the port is taken. */
export async function serveDist(port) {
  const { key, cert, trusted } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  await listening(server, port);
  return { url: `https://localhost:${server.address().port}`, trusted, server };
}

function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Error(whyNot(error, port))));
    server.listen(port, "localhost", resolve);
  });
}

function whyNot(error, port) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken: end the program that uses it (perhaps another npm start), then try again.`;
  }
  return `Cannot serve at port ${port}: ${error.message}`;
}

async function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const file = await fileFor(request.url ?? "/");
  if (file === null) return refuse(response, 404);
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...HEADERS, "Content-Type": type, "Content-Length": (await stat(file)).size });
  if (request.method === "HEAD") return response.end();
  return createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function refuse(response, status) {
  if (!response.headersSent) response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Not found" : "");
}

/** The file of dist that an address names, or null. Links are followed before asking whether it lies in dist. */
async function fileFor(address) {
  const name = pathOf(address);
  if (name === null) return null;
  try {
    const root = await realpath(DIST);
    const file = await realpath(path.join(root, name));
    const inside = file.startsWith(root + path.sep);
    return inside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

function pathOf(address) {
  try {
    const name = decodeURIComponent(address.split(/[?#]/u)[0]);
    return name === "/" ? "/help.html" : name.includes("\0") ? null : name;
  } catch {
    return null;
  }
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
  if (!existsSync(path.join(DIST, "taskpane.html"))) throw new Error("dist is empty: run npm run build first.");
  const { url } = await serveDist(Number(values.port));
  console.log(url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
