/** Only the set-up, for people who want it before they are without a network. */
export function needs() {
  return { app: true, build: true, session: true };
}

export async function run() {
  process.stdout.write('Everything is set up.\n');
  return 0;
}
