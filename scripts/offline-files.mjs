import { createHash } from "node:crypto";
import webpack from "webpack";

/**
 * Tells the service worker which files to keep: a page, what its entry loads now and later, and the files named besides,
 * each with the hash it must have.
 */
export class OfflineFiles {
  constructor({ worker, entry, files }) {
    Object.assign(this, { worker, entry, files });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflineFiles", stage }, () => {
        const kept = [...filesOf(compilation.entrypoints.get(this.entry)), ...this.files];
        const files = [...new Set(kept)].sort().map((name) => {
          const bytes = compilation.getAsset(name).source.buffer();
          return { url: pathOf(name), integrity: `sha256-${digest(bytes).toString("base64")}` };
        });
        const version = digest(JSON.stringify(files)).toString("hex").slice(0, 16);
        const list = new webpack.sources.RawSource(`self.ITA_FILES=${JSON.stringify({ version, files })};\n`);
        compilation.updateAsset(this.worker, (script) => new webpack.sources.ConcatSource(list, script));
      });
    });
  }
}

/** The files of an entry and of every chunk that it can load. */
function filesOf(entrypoint) {
  const groups = new Set([entrypoint]);
  for (const group of groups) for (const child of group.getChildren()) groups.add(child);
  return [...groups].flatMap((group) => group.chunks.flatMap(({ files }) => [...files]));
}

/** What stands behind "?" is no part of a file's name. */
function pathOf(name) {
  return name.split("?")[0];
}

function digest(bytes) {
  return createHash("sha256").update(bytes).digest();
}
