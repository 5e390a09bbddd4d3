import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

const TRUSTED = path.join(homedir(), ".office-addin-dev-certs");
const OWN = path.join(import.meta.dirname, "..", ".cache", "https");
const DAY = 24 * 60 * 60 * 1000;

/**
 * The key and certificate for https://localhost. The one that `npx office-addin-dev-certs install` made is trusted by
 * the machine; without it we sign one ourselves and keep it, so that a browser asks once.
 */
export async function certificate() {
  return readPair(TRUSTED, true) ?? readPair(OWN, false) ?? (await signOwn());
}

function readPair(folder, trusted) {
  const [keyFile, certFile] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  const cert = readFileSync(certFile, "utf8");
  const expired = Date.parse(new X509Certificate(cert).validTo) < Date.now();
  return expired ? null : { key: readFileSync(keyFile, "utf8"), cert, trusted };
}

async function signOwn() {
  const pair = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(OWN, { recursive: true });
  writeFileSync(path.join(OWN, "localhost.key"), pair.private, { mode: 0o600 });
  writeFileSync(path.join(OWN, "localhost.crt"), pair.cert);
  return { key: pair.private, cert: pair.cert, trusted: false };
}
