import { describe, expect, it } from 'vitest';
import { announcements, contract } from '../../src/ipc/contract';

describe('what the page can say to main', () => {
  it('is exactly this list of words', () => {
    expect(Object.keys(contract).sort()).toEqual([
      'app.info',
      'app.openHelp',
      'app.ready',
      'automation.get',
      'automation.modePreview',
      'automation.pause',
      'automation.set',
      'automation.setMode',
      'backup.chooseFolder',
      'backup.get',
      'backup.make',
      'backup.set',
      'backup.setPassphrase',
      'batch.cancel',
      'batch.close',
      'batch.current',
      'batch.prepare',
      'batch.send',
      'cases.activate',
      'cases.agreePlan',
      'cases.close',
      'cases.deactivate',
      'cases.deleteView',
      'cases.endPlan',
      'cases.get',
      'cases.hold',
      'cases.list',
      'cases.new',
      'cases.promise',
      'cases.reopen',
      'cases.resume',
      'cases.saveView',
      'cases.undo',
      'cases.views',
      'connection.connect',
      'connection.demoAccess',
      'connection.disconnect',
      'debtor.preference',
      'debtor.setPreference',
      'debtors.addNote',
      'debtors.changeNote',
      'debtors.deleteNote',
      'debtors.exclude',
      'debtors.get',
      'debtors.include',
      'debtors.list',
      'debtors.restoreNote',
      'debtors.save',
      'debtors.setContact',
      'decisions.decide',
      'decisions.list',
      'delivery.chooseFolder',
      'delivery.get',
      'delivery.set',
      'delivery.setCollector',
      'delivery.setSmtp',
      'delivery.testMail',
      'diagnostics.copyReport',
      'diagnostics.get',
      'diagnostics.openLogs',
      'find.anything',
      'handover.drop',
      'handover.export',
      'handover.list',
      'handover.redo',
      'handover.saveAgain',
      'handover.settle',
      'handover.takeBack',
      'history.get',
      'history.readMails',
      'history.saveCsv',
      'history.savePdf',
      'invoices.fetch',
      'invoices.list',
      'invoices.setDisputed',
      'invoices.wantBalances',
      'letters.chooseLogo',
      'letters.letterhead',
      'letters.preview',
      'letters.removeLogo',
      'letters.resetTemplate',
      'letters.saveSample',
      'letters.saveTemplate',
      'letters.setLetterhead',
      'letters.templates',
      'notes.add',
      'numbers.get',
      'numbers.save',
      'outbox.approve',
      'outbox.bounced',
      'outbox.letter',
      'outbox.list',
      'outbox.print',
      'outbox.retry',
      'outbox.saveLetter',
      'outbox.settle',
      'outbox.withdraw',
      'policy.get',
      'policy.set',
      'privacy.about',
      'privacy.erase',
      'privacy.get',
      'privacy.set',
      'profiles.create',
      'profiles.list',
      'profiles.lock',
      'profiles.remove',
      'profiles.unlock',
      'reminders.preview',
      'reminders.saveLetter',
      'reminders.send',
      'restore.choose',
      'restore.goOn',
      'restore.open',
      'restore.run',
      'rules.example',
      'rules.get',
      'rules.set',
      'rules.touches',
      'session.get',
      'session.wanted',
      'settings.clearClient',
      'settings.get',
      'settings.set',
      'settings.setClient',
      'tasks.add',
      'tasks.done',
      'tasks.list',
      'tasks.reopen',
      'today.get',
    ]);
  });

  it('is answered unasked by exactly these announcements', () => {
    expect(Object.keys(announcements).sort()).toEqual([
      'changed',
      'fetch.progress',
      'goTo',
      'invoices.updated',
      'reminder.progress',
    ]);
  });

  const hostile = [
    null,
    'text',
    42,
    [],
    { id: '../../etc' },
    { invoiceGuid: "' OR 1=1 --" },
    { id: 'x'.repeat(10_000) },
    { __proto__: { admin: true } },
  ];
  const asking = Object.entries(contract).filter(([, { request }]) => !request.safeParse(undefined).success);
  it.each(asking)('%s refuses what it does not ask for', (_channel, { request }) => {
    for (const payload of hostile) expect(request.safeParse(payload).success, JSON.stringify(payload)).toBe(false);
  });

  it('carries no secret back: no answer has a field for a key or a password, but for the demo that has none', () => {
    const words = /api_?key|secret|password/i;
    const answers = Object.entries(contract).filter(([channel]) => channel !== 'connection.demoAccess');
    for (const [channel, { response }] of answers) {
      const fields = JSON.stringify(shapeOf(response));
      expect([channel, words.test(fields)]).toEqual([channel, false]);
    }
  });
});

/** The names of all fields of a schema, however deep. */
function shapeOf(schema: unknown, depth = 0): unknown {
  if (depth > 8 || typeof schema !== 'object' || schema === null) return null;
  const { shape, element, unwrap } = schema as { shape?: object; element?: unknown; unwrap?: () => unknown };
  if (shape) return Object.entries(shape).map(([name, inner]) => [name, shapeOf(inner, depth + 1)]);
  if (element) return shapeOf(element, depth + 1);
  return typeof unwrap === 'function' ? shapeOf(unwrap.call(schema), depth + 1) : null;
}
