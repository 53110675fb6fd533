// npm run -s simulate -- FILE.json [--explain]: plays procedures over time and prints them as JSON; see docs/procedure.md.
import { answerFile } from './jsonDoor.mjs';

const about = {
  name: 'simulate',
  usage: 'npm run -s simulate -- FILE.json [--explain]',
  source: `
    export { readSimulation } from './procedure/simulation/simulationFile';
    export { play } from './procedure/simulation/play';
    export { simulationOutput } from './procedure/simulation/simulationOutput';`,
};

const given = process.argv.slice(2);
const explained = given.includes('--explain');
const [file] = given.filter((argument) => argument !== '--explain');

await answerFile(about, file, ({ readSimulation, play, simulationOutput }, json) => {
  const read = readSimulation(json);
  if (!read.ok) return { problems: read.problems };
  return { answer: simulationOutput(play(read.simulation), explained) };
});
