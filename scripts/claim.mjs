// npm run -s claim -- FILE.json: evaluates one claim and prints it as JSON; see docs/claims.md.
import { build } from 'esbuild';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles the domain under a name of its own and moves it into place, so that two runs at once do not disturb each other. */
async function loadEngine() {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const own = join(cache, `claim-${process.pid}.mjs`);
  const outfile = join(cache, 'claim.mjs');
  await build({
    stdin: {
      contents:
        "export * from './door'; export * from './doorOutput'; export { evaluateClaim } from './evaluateClaim';",
      resolveDir: join(root, 'src', 'claim'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    outfile: own,
  });
  await rename(own, outfile);
  return import(pathToFileURL(outfile).href);
}

function fail(...lines) {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

async function readJson(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Error(`$: cannot read ${file}: ${error.code}`, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`$: is not JSON: ${error.message.replaceAll('\n', ' ')}`, { cause: error });
  }
}

async function main([file]) {
  if (file === undefined) return fail('$: no file given. Use: npm run -s claim -- FILE.json');
  let json;
  try {
    json = await readJson(file);
  } catch (error) {
    return fail(error.message);
  }
  const { readClaimInput, evaluateClaim, claimOutput } = await loadEngine();
  const read = readClaimInput(json);
  if (!read.ok) return fail(...read.problems.map(({ path, message }) => `${path}: ${message}`));
  const { facts, asOf, figures } = read.input;
  const claim = claimOutput(evaluateClaim(facts, asOf, figures), figures);
  process.stdout.write(`${JSON.stringify(claim, null, 2)}\n`);
}

await main(process.argv.slice(2));
