import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u;
const FILE = "THIRD-PARTY-LICENSES.txt";

/** Writes the licence texts of all packages whose code is in the bundles beside them, as those licences ask. */
export class ThirdPartyLicences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyLicences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyLicences", stage }, () => {
        const folders = [...new Set([...compilation.modules].flatMap(packageFoldersOf))].sort();
        const text = [...new Set(folders.map(licenceOf))].join(`\n${"-".repeat(80)}\n\n`);
        compilation.emitAsset(FILE, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** A module that webpack joined from several holds them in `modules`. */
function packageFoldersOf(module) {
  const resources = [module, ...(module.modules ?? [])].map(({ resource }) => resource ?? "");
  return resources.flatMap((resource) => PACKAGE_FOLDER.exec(resource)?.[0] ?? []);
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
