import { json, html, type Answer } from './answer';
import type { RawRequest } from './door';

/**
 * The control endpoint, for tests that drive the demo from another process:
 * POST /__demo/command with the line as text/plain answers `{ ok, text }`.
 */
export const backstage =
  (command: (line: string) => string) =>
  ({ method, path, body }: RawRequest): Answer => {
    if (method !== 'POST' || path !== '/__demo/command') return html(404, 'Not Found');
    try {
      return json({ ok: true, text: command(body) });
    } catch (error) {
      return json({ ok: false, text: error instanceof Error ? error.message : String(error) }, 400);
    }
  };
