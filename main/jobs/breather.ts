/** Lets others have their turn every so many steps of a long piece of work, so that the window never freezes. */
export function breather(every = 100): () => Promise<void> {
  let steps = 0;
  return async () => {
    steps += 1;
    if (steps % every === 0) await new Promise<void>((resolve) => setImmediate(resolve));
  };
}
