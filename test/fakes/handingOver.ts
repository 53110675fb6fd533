import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { folderWay, type FolderWay } from '../../main/handover/folderWay';
import type { MailWay } from '../../main/handover/mailWay';
import { HandoverPackage } from '../../src/handover/handoverPackage';
import type { OwnMail } from '../../main/delivery/smtp/post';

/** A folder for packages, as a person chooses one. */
export class PackageFolder {
  readonly dir = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-pakker-'));
  readonly way: FolderWay = folderWay(this.dir);

  names(): string[] {
    return readdirSync(this.dir).sort();
  }
  bytes(name = this.names()[0] ?? ''): Uint8Array {
    return readFileSync(path.join(this.dir, name));
  }
  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** A package, taken apart. */
export function opened(zip: Uint8Array) {
  const files = unzipSync(zip);
  const text = (name: string): string => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`the package has no ${name}`);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };
  const json: unknown = JSON.parse(text('case.json'));
  return { files, names: Object.keys(files), text, json, whole: HandoverPackage.parse(json) };
}

/** The collector by mail. @param answer how the server takes each mail */
export function mailTo(
  answer: (mail: OwnMail) => Promise<void> | void = () => undefined,
): MailWay & { mails: OwnMail[] } {
  const mails: OwnMail[] = [];
  return {
    kind: 'mail',
    collector: { name: 'Inkasso A/S', email: 'sager@inkasso.example' },
    mails,
    post: {
      send: async (mail) => {
        mails.push(mail);
        await answer(mail);
      },
    },
  };
}

/** Never comes to its end, as the work of a computer whose power fails. */
export const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
