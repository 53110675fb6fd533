import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache } from './paths.mjs';
import { say, StepError } from './report.mjs';

const PATIENCE_MS = 900_000;

/**
 * Keeps two commands in the same folder from setting up at once: the second waits for the first.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  const file = cache('setup.lock');
  fs.mkdirSync(cache(), { recursive: true });
  const until = Date.now() + PATIENCE_MS;
  let told = false;
  while (!take(file)) {
    if (Date.now() > until)
      throw new StepError('Waiting for another set-up', `delete ${file} if no other command runs here.`);
    if (!told) say('Waiting for another command that is setting up this folder …');
    told = true;
    await sleep(250);
  }
  const release = () => fs.rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!ownerLives(file)) fs.rmSync(file, { force: true });
  return false;
}

function ownerLives(file) {
  try {
    const owner = Number(fs.readFileSync(file, 'utf8'));
    if (!owner) return true; // being written just now
    process.kill(owner, 0);
    return true;
  } catch (error) {
    if (error.code === 'EPERM') return true; // another user's
    if (error.code === 'ESRCH' || error.code === 'ENOENT') return false;
    throw error;
  }
}
