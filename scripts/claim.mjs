// npm run -s claim -- FILE.json: evaluates one claim and prints it as JSON; see docs/claims.md.
import { answerFile } from './jsonDoor.mjs';

const about = {
  name: 'claim',
  usage: 'npm run -s claim -- FILE.json',
  source: `
    export * from './claim/door';
    export * from './claim/doorOutput';
    export { evaluateClaim } from './claim/evaluateClaim';`,
};

await answerFile(about, process.argv[2], ({ readClaimInput, evaluateClaim, claimOutput }, json) => {
  const read = readClaimInput(json);
  if (!read.ok) return { problems: read.problems };
  const { facts, asOf, figures } = read.input;
  return { answer: claimOutput(evaluateClaim(facts, asOf, figures), figures) };
});
