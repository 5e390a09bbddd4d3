import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

/** The page of the emulated Excel, for tests and developers only: `npm run build` knows nothing of it. */
export default {
  name: "host",
  mode: "development",
  devtool: false,
  context: import.meta.dirname,
  entry: { host: "./test/host/web/host-page.ts" },
  output: {
    path: path.join(import.meta.dirname, ".cache", "host"),
    filename: "[name].js",
    clean: true,
    publicPath: "auto",
  },
  experiments: { topLevelAwait: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/u,
        exclude: /node_modules/u,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "test/host/web/host.html", filename: "host.html", minify: false }),
    new CopyPlugin({ patterns: ["test/host/web/cdn-worker.js"] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
