import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { OfflineFiles } from "./scripts/offline-files.mjs";
import { ThirdPartyLicences } from "./scripts/third-party-licences.mjs";

const DIST = path.join(import.meta.dirname, "dist");
const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, "package.json"), "utf8"));
const DEVELOPMENT_URL = "https://localhost:3000";

/** Where the built pages will be served, without a slash at the end. Only dist/manifest.xml depends on it. */
const baseUrl = (process.env.ITA_BASE_URL ?? DEVELOPMENT_URL).replace(/\/+$/u, "");
if (!/^https:\/\/[^\s"'<>&?#]+$/u.test(baseUrl)) {
  throw new Error(`ITA_BASE_URL must be an https address without query, not "${baseUrl}".`);
}

const shared = {
  mode: "production",
  context: import.meta.dirname,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/u,
        exclude: /node_modules/u,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
  performance: { hints: false },
  // The pages are read by people and tests as they were written; only scripts are minified.
  optimization: { minimize: { html: false, css: false } },
  stats: "errors-warnings",
};

const constants = new webpack.DefinePlugin({ ITA_VERSION: JSON.stringify(version) });

const page = (name) =>
  new HtmlPlugin({
    template: `src/entries/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    hash: true,
    minify: false,
  });

/**
 * The two pages that Office opens. React and Fluent go into a chunk of their own, which only the pane loads; screens
 * beyond Home, and what reads files and old tables, are loaded when needed. What several of them share is one chunk.
 */
const pages = {
  ...shared,
  name: "pages",
  entry: {
    taskpane: "./src/entries/taskpane.tsx",
    commands: "./src/entries/commands.ts",
    workbench: "./src/entries/workbench.tsx",
    "service-worker": "./src/entries/service-worker.ts",
  },
  output: {
    path: DIST,
    filename: "[name].js",
    chunkFilename: "[name].js?[contenthash]",
    clean: { keep: /^cli[\\/]?/u },
  },
  optimization: {
    ...shared.optimization,
    splitChunks: {
      cacheGroups: {
        defaultVendors: {
          test: /[\\/]node_modules[\\/]/u,
          name: "taskpane-vendor",
          chunks: (chunk) => chunk.name === "taskpane" || chunk.name === "workbench",
          enforce: true,
        },
        core: {
          test: /[\\/]src[\\/](?:core|app)[\\/]/u,
          name: "core",
          chunks: "async",
          minChunks: 2,
          minSize: 0,
          priority: 1,
        },
        default: { name: "screens", chunks: "async", minChunks: 2, minSize: 0 },
      },
    },
  },
  plugins: [
    constants,
    new ThirdPartyLicences(),
    page("taskpane"),
    page("commands"),
    page("workbench"),
    new OfflineFiles({
      worker: "service-worker.js",
      entry: "workbench",
      files: ["workbench.html", "assets/page.css", "assets/icon-32.png"],
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "src/entries/help.html", to: "help.html" },
        // Written by hand for old webviews: as they are, for a minifier writes newer JavaScript.
        { from: "src/entries/old-host*", to: "[name][ext]", info: { minimized: true } },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl),
        },
      ],
    }),
  ],
};

/** Makes the written programs executable, as npm does for installed commands. */
const executable = {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap("executable", (file, { targetPath }) => {
      if (file.endsWith(".cjs")) chmodSync(targetPath, 0o755);
    });
  },
};

/** The command and the sample job: one file each, which runs without node_modules. */
const command = {
  ...shared,
  name: "command",
  target: "node20",
  entry: {
    ita: "./src/entries/cli.ts",
    "sample-job": "./src/entries/sample-job.ts",
    templates: "./src/entries/templates.ts",
  },
  output: { path: path.join(DIST, "cli"), filename: "[name].cjs", clean: true },
  optimization: { ...shared.optimization, splitChunks: false },
  plugins: [
    constants,
    new ThirdPartyLicences(),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    executable,
  ],
};

export default [pages, command];
