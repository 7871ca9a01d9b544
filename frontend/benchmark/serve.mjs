/** Serves the front end, the benchmark's page and what npm installed, to this machine only. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOTS = [
  ["/benchmark/", HERE],
  ["/webjars/d3/${d3.version}/", join(HERE, "../node_modules/d3/")],
  ["/modules/", join(HERE, "../node_modules/")],
  ["/", join(HERE, "../src/main/resources/META-INF/resources/")],
];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

export async function serve() {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const [prefix, root] = ROOTS.find(([start]) => path.startsWith(start));
    try {
      const body = await readFile(join(root, path.slice(prefix.length)));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
