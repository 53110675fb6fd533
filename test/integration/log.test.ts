import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../main/log/createLog';

describe('the log file', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-log-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const written = (name = 'rykkerklar.log') => readFileSync(path.join(dir, name), 'utf8');

  it('holds a line per message with its level and fields, redacted', () => {
    const log = createLog({ dir });
    log.info('fetched', { calls: 3, debtorName: 'Kurt Hansen' });
    log.error('failed', {}, new Error('401 with Bearer abcdefgh'));
    const [first = '', second = ''] = written().split('\n');
    expect(first).toMatch(/\[info\]\s+fetched \{"calls":3,"debtorName":"\[hidden\]"\}/);
    expect(second).toMatch(/\[error\]\s+failed .*401 with Bearer \[token\]/);
  });

  it('leaves out what is below its level', () => {
    const log = createLog({ dir, level: 'warn' });
    log.info('chatter');
    log.warn('trouble');
    expect(written()).not.toContain('chatter');
  });

  it('starts a new file after a megabyte and keeps the one before', () => {
    const log = createLog({ dir });
    for (let line = 0; line < 400; line++) log.info('ord '.repeat(900));
    expect(statSync(path.join(dir, 'rykkerklar.log')).size).toBeLessThan(1.1 * 1024 ** 2);
    expect(written('rykkerklar.old.log').length).toBeGreaterThan(0);
  });

  it('can be read by its owner only', { skip: process.platform === 'win32' }, () => {
    createLog({ dir }).info('line');
    expect(statSync(path.join(dir, 'rykkerklar.log')).mode & 0o077).toBe(0);
  });
});
