import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLES = {
  root: ROOT,
  folders: ['examples', 'dist', 'geo', 'dist-studio'],
  home: '/examples/',
  /** Folders by the names that pages know them by. */
  built: { '/studio/': '/dist-studio' },
};
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A server of examples/, dist/, geo/ and the built studio alone; it listens once you call `listen`. `answer` is asked first: it may take a
 * request by returning true.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} answer
 */
export function createExampleServer(answer = () => false) {
  return createServer((request, response) => {
    if (answer(request, response)) return;
    respond(request, response).catch(() => send(response, 500, 'Internal error'));
  });
}

/** A server of a whole folder; every answer has the `headers`. */
export function createFolderServer(root, headers = {}) {
  return createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(headers)));
    respond(request, response, { root, folders: ['.'] }).catch(() =>
      send(response, 500, 'Internal error'),
    );
  });
}

async function respond(request, response, { root, folders, home, built = {} } = EXAMPLES) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'GET only');
  const { pathname } = new URL(request.url, 'http://localhost');
  if (home && pathname === '/') return redirect(response, home);

  const found = await findFile(inBuilt(pathname, built), root, folders);
  if (!found) return send(response, 404, 'Not found');
  if (found.isFolder) return redirect(response, `${pathname}/`);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file).pipe(response);
}

/** The path with the folder that a built part of the site lies in. */
function inBuilt(pathname, built) {
  const name = Object.keys(built).find((start) => `${pathname}/`.startsWith(start));
  return name ? built[name] + pathname.slice(name.length - 1) : pathname;
}

/** The file of a URL path, or undefined where there is none inside the served folders. */
async function findFile(pathname, folder, folders) {
  try {
    const path = join(
      folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    const file = await realpath(path);
    const root = await realpath(folder);
    if (!folders.some((name) => `${file}${sep}`.startsWith(join(root, name, sep))))
      return undefined;
    const stats = await stat(file);
    return { file, size: stats.size, isFolder: stats.isDirectory() };
  } catch {
    return undefined;
  }
}

function send(response, status, text) {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': TYPES['.txt'] });
  response.end(text);
}

function redirect(response, location) {
  response.writeHead(302, { Location: location }).end();
}
