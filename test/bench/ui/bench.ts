import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { guid } from '../../fakes/samples';
import { companyWithCases } from './manyCases';
import { openBareList, openCompany, type OpenedApp } from './openApps';
import { changeSomething, measuredPages, switchTo } from './pageSwitch';
import { demandsOf, toLines } from './report';
import { Samples } from './samples';
import { sameSize, scroll } from './scrolling';
import { settle } from './settle';
import { typeSearches } from './typing';

const SIZES = [500, 50_000] as const;
const ROUNDS = 4;
/** A case that is not asked for a letter: it waits for an answer, or runs. */
const CHANGED = guid(1, 2);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What each size shows in one round; by turns, so that a busy moment of the machine meets both. */
async function measureRound(apps: ReadonlyMap<number, OpenedApp>, round: number, samples: Samples): Promise<void> {
  const order = round % 2 === 0 ? [...apps] : [...apps].reverse();
  for (const target of measuredPages) {
    for (const [size, { page }] of order) samples.add(`${size} ${target.name}`, await switchTo(page, target));
    for (const [size, { page }] of order) {
      await changeSomething(page, CHANGED);
      samples.add(`${size} ${target.name} after a change`, await switchTo(page, target));
    }
  }
  for (const [size, { page }] of order) samples.add(`${size} key`, ...(await typeSearches(page)));
}

async function measureScrolling(
  apps: ReadonlyMap<number, OpenedApp>,
  bare: OpenedApp,
  round: number,
  samples: Samples,
): Promise<void> {
  const lists: [string, OpenedApp, string][] = [
    ...[...apps].map(([size, app]): [string, OpenedApp, string] => [String(size), app, '.grid--cases']),
    ['bare', bare, '.bare'],
  ];
  for (const [name, { page }, list] of round % 2 === 0 ? lists : lists.reverse()) {
    const { dropped, frames } = await scroll(page, list);
    samples.add(`${name} dropped`, (100 * dropped) / frames);
  }
}

async function measure(apps: ReadonlyMap<number, OpenedApp>, bare: OpenedApp): Promise<Samples> {
  const samples = new Samples();
  for (const [size, { page }] of apps) {
    await settle(page);
    for (const target of measuredPages) samples.add(`${size} ${target.name} first`, await switchTo(page, target));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await measureRound(apps, round, samples);
    for (const { page } of apps.values()) await settle(page);
    const [app] = apps.values();
    if (round === 0 && app !== undefined) await sameSize(app.page, bare.page);
    await measureScrolling(apps, bare, round, samples);
    say(`round ${round + 1} of ${ROUNDS}`);
  }
  return samples;
}

/** Measures, prints, and writes test-results/bench-ui.json. @returns whether all demands hold */
export async function benchUi(root: string): Promise<boolean> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-bench-ui-'));
  const opened: OpenedApp[] = [];
  const keep = (app: OpenedApp): OpenedApp => {
    opened.push(app);
    return app;
  };
  try {
    const apps = new Map<number, OpenedApp>();
    for (const size of SIZES) {
      const begun = performance.now();
      const userData = path.join(data, String(size));
      await companyWithCases(userData, size);
      say(`${size} cases made in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
      apps.set(size, keep(await openCompany(root, userData)));
    }
    const bare = keep(await openBareList(root, path.join(data, 'bare')));
    const samples = await measure(apps, bare);
    const demands = demandsOf(samples);
    for (const line of toLines(samples, demands)) say(line);
    const results = path.join(root, 'test-results');
    fs.mkdirSync(results, { recursive: true });
    fs.writeFileSync(path.join(results, 'bench-ui.json'), `${JSON.stringify({ demands, samples }, null, 2)}\n`);
    return demands.every(({ holds }) => holds);
  } finally {
    for (const app of opened) await app.close();
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
