import { exec } from '../setup/exec.mjs';
import { inRoot, root } from '../setup/paths.mjs';
import { say } from '../setup/report.mjs';
import { hasDisplay, inOwnSession } from '../setup/session.mjs';

const TOUR_MS = 900_000;
const NO_SCREEN = `
Her er ingen skærm at vise vinduet på. Kør  npm start -- --tour  for at få en rundtur i billeder i stedet.
There is no screen here to show the window on. Run  npm start -- --tour  for a tour in pictures instead.
`;

const isTour = (args) => args.includes('--tour');

/** The app needs a screen; asked before the set-up, so that nobody waits for nothing. */
export function refuse(args) {
  return isTour(args) || hasDisplay() ? undefined : NO_SCREEN;
}

export function needs(args) {
  return { app: true, build: true, session: isTour(args) && !hasDisplay() };
}

/** Opens the app, or with --tour walks through it and takes pictures. */
export async function run(args, { node, env, electron }) {
  if (isTour(args)) {
    const tour = [inRoot('scripts', 'tour.mjs'), ...args.filter((argument) => argument !== '--tour')];
    const [command, rest] = hasDisplay() ? [node, tour] : inOwnSession(node, tour);
    const { code, timedOut } = await exec(command, rest, { cwd: root, env, show: true, timeoutMs: TOUR_MS });
    if (timedOut) process.stderr.write('The tour did not come to its end within 15 minutes.\n');
    return code;
  }
  const flags = sandboxFlags();
  if (flags.length > 0)
    say('Starting without Chromium’s sandbox, because root cannot have one. Prefer an ordinary user.');
  const { code } = await exec(electron.path, [...flags, root, ...args], { cwd: root, env, terminal: true });
  return code;
}

/** Chromium refuses to run as root with its sandbox on. */
function sandboxFlags() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
