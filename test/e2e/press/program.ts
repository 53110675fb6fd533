import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { createPress } from '../../../main/delivery/press/createPress';
import { jobs } from './jobs';

/** An Electron program that prints the jobs into a folder, each letter's own data beside it as `NAME.json`, and ends. */
async function printJobs(folder: string): Promise<void> {
  await app.whenReady();
  const press = createPress();
  const keep = (name: string, bytes: Uint8Array | string) => fs.writeFileSync(path.join(folder, name), bytes);
  await Promise.all(
    jobs.map(async (job) => {
      keep(`${job.name}.pdf`, await ('letter' in job ? press.letter(job.letter) : press.document(job.document)));
      if (!('letter' in job)) return;
      keep(`${job.name}.json`, JSON.stringify(job.letter));
      if (!job.pictures) return;
      for (const [page, picture] of (await press.pictures(job.letter)).entries())
        keep(
          `${job.name}-picture-${page + 1}.png`,
          Buffer.from(picture.replace(/^data:image\/png;base64,/, ''), 'base64'),
        );
    }),
  );
}

app.on('window-all-closed', () => undefined);
printJobs(process.argv.at(-1) ?? '').then(
  () => app.exit(0),
  (error: unknown) => {
    console.error(error);
    app.exit(1);
  },
);
