import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { siteOf } from "../host/site";

export interface StaticSite {
  /** Where the folder stands, with a slash at the end. */
  readonly url: string;
  /** From now on the folder is answered from another one, as after an update of the server. */
  readonly serve: (folder: string) => void;
  readonly close: () => Promise<void>;
}

/** A folder served by the plainest of web servers under a path of its own, as on an agency's web site. */
export async function staticSite(folder: string, path = "/ita/"): Promise<StaticSite> {
  let answers = siteOf({ folder });
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const answer = pathname.startsWith(path)
      ? answers(new URL(pathname.slice(path.length), "http://localhost/"))
      : undefined;
    response.writeHead(answer?.status ?? 404, { "Content-Type": answer?.contentType ?? "text/plain" });
    response.end(answer?.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}${path}`,
    serve: (other) => {
      answers = siteOf({ folder: other });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
