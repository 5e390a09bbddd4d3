import { readProjectFile } from "./project-file";

interface PackageJson {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** package.json of the project, whose shape npm itself has checked. */
export const PACKAGE_JSON = JSON.parse(readProjectFile("package.json")) as PackageJson;
