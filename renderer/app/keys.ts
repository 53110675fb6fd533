/** Whether keys are typed into a field there, where a letter is only a letter. A box to tick takes no letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') !== null;

/** Whether a dialog is open, under which the page must stand still. */
export const dialogOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;
