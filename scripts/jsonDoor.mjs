// What the commands that read one JSON file and print one JSON answer have in common.
import { readFile } from 'node:fs/promises';
import { loadEngine } from './engine.mjs';

function fail(...lines) {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

async function readJson(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Error(`$: cannot read ${file}: ${error.code}`, { cause: error });
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')); // Windows tools put a byte order mark before UTF-8
  } catch (error) {
    throw new Error(`$: is not JSON: ${error.message.replaceAll('\n', ' ')}`, { cause: error });
  }
}

/**
 * Prints the answer to a file; what is wrong with it goes to stderr, one line per problem with its JSON path, and the
 * exit code is 2.
 * @param {{ name: string, usage: string, source: string }} about the engine is the bundle of `source`
 * @param {(engine: object, json: unknown) => { problems: { path: string, message: string }[] } | { answer: unknown }} respond
 */
export async function answerFile({ name, usage, source }, file, respond) {
  if (file === undefined) return fail(`$: no file given. Use: ${usage}`);
  let json;
  try {
    json = await readJson(file);
  } catch (error) {
    return fail(error.message);
  }
  const { problems, answer } = respond(await loadEngine(name, source), json);
  if (problems) return fail(...problems.map(({ path, message }) => `${path}: ${message}`));
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
