// A web server on loopback for the demo site and the tests; also a proxy that answers for every host itself,
// so that a browser behind it reaches no network and each of its requests is on record.
import { readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import { extname, join, normalize } from 'node:path';

/** Where the demo site lives: the shipped manifest lists this host, which every system resolves to loopback. */
const DEMO_HOST = 'demo.pressmark.localhost';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The file of a path, or of the folder that it names; none where there is none, or the path cannot be decoded ('/%'). */
function fileUnder(folder, path) {
  try {
    const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
    return statSync(file).isFile() ? file : fileUnder(folder, `${path}/index.html`);
  } catch {
    return undefined;
  }
}

/** One answer: a page put there by `put`, else a file of the folder, else 404. */
function answer(site, url, response) {
  const page = site.pages.get(url.host + url.pathname) ?? site.pages.get(url.pathname);
  if (page) {
    response.writeHead(page.status ?? 200, { 'content-type': TYPES['.html'], ...page.headers });
    if (page.rest === undefined) return response.end(page.body);
    response.write(page.body);
    return setTimeout(() => response.end(page.rest), page.after);
  }
  if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
  const file = fileUnder(site.folder, url.pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    return response.end('Not found');
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  return response.end(readFileSync(file));
}

/**
 * Serves `folder` at http://demo.pressmark.localhost:PORT/ and answers as an HTTP proxy for all other hosts.
 * `requests` lists every request that arrived: { method, url, headers }.
 */
export async function serve(folder, port = 0) {
  const site = { folder, pages: new Map(), requests: [] };
  const server = http.createServer((request, response) => {
    const { method, headers } = request;
    const url = new URL(request.url, `http://${headers.host}`);
    site.requests.push({ method, url: url.href, headers });
    answer(site, url, response);
  });
  // an https address asks the proxy for a tunnel: it is put on record and refused
  server.on('connect', ({ url, headers }, socket) => {
    site.requests.push({ method: 'CONNECT', url: `https://${url}/`, headers });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://${DEMO_HOST}:${server.address().port}`;
  return {
    origin,
    port: server.address().port,
    requests: site.requests,
    /** The full address of a path of the demo site; a full address stays as it is. */
    url: (path) => new URL(path, `${origin}/`).href,
    /** Serves this HTML at a path of the demo site ('/late.html') or at another host ('www.reuters.com/a'), where the site's style sheet is found too; `rest` comes `after` so many milliseconds. */
    put: (path, body, options = {}) => site.pages.set(path, { body, ...options }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
