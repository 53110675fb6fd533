import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { installation } from '../../main/app/installation';
import { MemorySecretStore } from '../fakes/memorySecretStore';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
let folder: string;
let companies = 0;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-'));
  companies = 0;
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const open = (openAtLoginPossible = true) =>
  installation({
    folder,
    secrets: new MemorySecretStore(),
    builtIn: null,
    openAtLoginPossible,
    hasCompany: () => companies > 0,
    log: silent,
  });
const fileOf = () => path.join(folder, 'settings.json');

describe('the settings of the installation', () => {
  it('begin in Danish, lock after a quarter of an hour and with the screen, and have said nothing yet', async () => {
    const setup = open();
    expect(await setup.settings()).toEqual({
      language: 'da',
      theme: 'auto',
      contrast: 'auto',
      zoom: 1,
      clientId: null,
      openAtLogin: false,
      openAtLoginPossible: true,
      autoLockMinutes: 15,
      lockWithScreen: true,
    });
    expect(setup.current()).toMatchObject({ saidTray: false, undisturbedOn: null });
  });

  it('are there after a restart, and what is not given stays', async () => {
    await open().set({ autoLockMinutes: 0, lockWithScreen: false, undisturbedOn: date('2026-11-25') });
    const window = { x: -8, y: 0, width: 1400, height: 900, maximized: true };
    await open().set({ language: 'en', theme: undefined, saidTray: true, contrast: 'high', zoom: 1.5, window });
    expect(open().current()).toEqual({
      language: 'en',
      theme: 'auto',
      contrast: 'high',
      zoom: 1.5,
      window,
      openAtLogin: null,
      autoLockMinutes: 0,
      lockWithScreen: false,
      saidTray: true,
      undisturbedOn: '2026-11-25',
    });
  });

  it('start the app with the computer once there is a company, unless a person has decided', async () => {
    const setup = open();
    companies = 1;
    expect([setup.opensAtLogin(), (await setup.settings()).openAtLogin]).toEqual([true, true]);
    await setup.set({ openAtLogin: false });
    expect(setup.opensAtLogin()).toBe(false);
    companies = 0;
    await setup.set({ openAtLogin: true });
    expect((await open().settings()).openAtLogin).toBe(true);
  });

  it('never say that the app starts with the computer where the system does not let it', async () => {
    companies = 1;
    expect(await open(false).settings()).toMatchObject({ openAtLogin: false, openAtLoginPossible: false });
  });

  it('tell of each change', async () => {
    const setup = open();
    const heard: string[] = [];
    setup.onChange(() => heard.push(setup.current().language));
    await setup.set({ language: 'en' });
    expect(heard).toEqual(['en']);
  });

  it.each(['{ "autoLockMinutes": 241 }', '{ "lockWithScreen": 1 }', '{ "undisturbedOn": "2026-02-30" }', 'no JSON'])(
    'that cannot be right, as %s, are put aside',
    (text) => {
      fs.writeFileSync(fileOf(), text);
      expect(open().current().autoLockMinutes).toBe(15);
      expect(fs.readFileSync(`${fileOf()}.damaged`, 'utf8')).toBe(text);
    },
  );
});
