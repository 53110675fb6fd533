import { toJson } from './json';

/** What goes back on the wire. */
export interface Answer {
  status: number;
  /** Content-Type; null for an empty body. */
  type: string | null;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: toJson(value),
});

export const empty = (status = 200): Answer => ({ status, type: null, body: '' });

export const pdf = (body: Uint8Array): Answer => ({ status: 200, type: 'application/octet-stream', body });

export const html = (status: number, title: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

export const plain = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
  headers,
});
