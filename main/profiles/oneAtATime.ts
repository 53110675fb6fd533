/** A queue of one: each act begins when the one before has ended, however it ended. */
export function oneAtATime(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const run = last.then(act, act);
    last = run;
    return run;
  };
}
