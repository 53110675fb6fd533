/** The JSON value of a body, or undefined where it is none: empty, HTML, plain text, cut off, not UTF-8. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined; // the caller names the endpoint; what the body said instead is never shown or logged
  }
}
