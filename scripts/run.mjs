// The one door to everything: `npm start`, `npm test` and the smaller commands of package.json come here.
// Runs on the machine's own Node without any package, does the set-up that is still missing, and starts the command.
import { StepError } from './setup/report.mjs';
import { setUp } from './setup/index.mjs';

const usage =
  'usage: node scripts/run.mjs start|test|demo-dinero|claim|simulate|bench:start|bench:claims|bench:daily|bench:ui|package|setup [ARGUMENTS]';
const commands = [
  'start',
  'test',
  'demo-dinero',
  'claim',
  'simulate',
  'bench:start',
  'bench:claims',
  'bench:daily',
  'bench:ui',
  'package',
  'setup',
];

const [name, ...given] = process.argv.slice(2);
const retryElectron = given.includes('--retry-electron');
const args = given.filter((argument) => argument !== '--retry-electron');

async function main() {
  if (!commands.includes(name)) {
    process.stderr.write(`${usage}\n`);
    return 64;
  }
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) {
    process.stderr.write(
      `Rykkerklar needs Node 20 or newer to start; this is ${process.version}. See https://nodejs.org.\n`,
    );
    return 1;
  }
  const command = await import(`./commands/${name.replace(':', '-')}.mjs`);
  const refusal = command.refuse?.(args);
  if (refusal) {
    process.stderr.write(refusal);
    return 2;
  }
  const provide = (needs) => setUp({ app: false, build: false, session: false, ...needs, retryElectron });
  return command.run(args, await provide(command.needs(args)), provide);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  process.stderr.write(error.toText());
  process.exitCode = 1;
}
