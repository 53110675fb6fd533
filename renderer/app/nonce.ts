/**
 * The nonce that the Content-Security-Policy of this very load allows for style tags; main writes it into the page.
 * Empty where the page is served without one, as by the development server.
 */
export function styleNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return nonce.startsWith('__') ? '' : nonce;
}

/** Hands the nonce to the library behind dialogs, which locks the scroll with a style tag of its own and looks here. */
export function shareNonceWithLibraries(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}
