/** Serves the front end, the benchmark's page and what npm installed, to this machine only. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** A webjar's files are those of the npm package; Maven has not filled in its version here. */
const ROOTS = [
  [/^\/webjars\/([^/]+)\/[^/]+\//, (name) => join(HERE, "../node_modules", name)],
  [/^\/modules\//, () => join(HERE, "../node_modules")],
  [/^\/benchmark\//, () => HERE],
  [/^\//, () => join(HERE, "../src/main/resources/META-INF/resources")],
];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

export async function serve() {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const [prefix, root] = ROOTS.find(([start]) => start.test(path));
    const [start, name] = prefix.exec(path);
    try {
      const body = await readFile(join(root(name), path.slice(start.length)));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
