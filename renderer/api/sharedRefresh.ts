/**
 * Makes many wishes to read the same thing into few readings: at most one runs, and at most one more follows it.
 * @returns a function that resolves when a reading that began after the call has ended.
 */
export function sharedRefresh(read: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  const start = (): Promise<void> => {
    running = read().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (running === undefined) return start();
    const next = (): Promise<void> => {
      following = undefined;
      return start();
    };
    following ??= running.then(next, next);
    return following;
  };
}
