import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';

export const SCHEME = 'rykkerklar';
export const ORIGIN = `${SCHEME}://desk`;
export const START_PAGE = `${ORIGIN}/index.html`;

/** Where index.html keeps the place for the nonce of its style tag. */
const NONCE_MARK = '__NONCE__';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The policy of every page: nothing from outside, no inline script, styles from our files and our own nonce. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

/** Must run before `ready`, once. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Serves the built page. The list of files is read once, and only a name on it is served:
 * a path that leads elsewhere is not refused by cleverness but simply is not there.
 */
export function servePage(folder: string): void {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]),
  );
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'desk' && request.method === 'GET' ? files.get(url.pathname) : undefined;
    if (file === undefined) return new Response('not found', { status: 404, headers: headers('text/plain', '') });
    const nonce = randomBytes(16).toString('base64');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const body = await readFile(file);
    const isPage = file.endsWith('.html');
    return new Response(isPage ? body.toString('utf8').replace(NONCE_MARK, nonce) : new Uint8Array(body), {
      headers: headers(type, nonce),
    });
  });
}

const headers = (type: string, nonce: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
});
