import { describe, expect, it } from 'vitest';
import type { Smtp } from '../../../src/ipc/deliveryViews';
import { changeOf, draftOf, readServer, type Field, type ServerDraft } from './serverDraft';

const smtp: Smtp = {
  host: 'smtp.firma.example',
  port: 465,
  security: 'tls',
  user: 'bogholder',
  fromName: 'Firma ApS',
  fromAddress: 'post@firma.example',
  bounceAddress: null,
};

describe('the mail server as it is typed', () => {
  it('is read back as it was saved', () => {
    expect(readServer(draftOf(smtp, '', ''))).toEqual({ smtp, wrong: [] });
  });

  it.each<[Field, Partial<ServerDraft>]>([
    ['host', { host: ' ' }],
    ['port', { port: '' }],
    ['port', { port: '70000' }],
    ['port', { port: '4 65' }],
    ['fromName', { fromName: '' }],
    ['fromAddress', { fromAddress: 'firma' }],
    ['bounceAddress', { bounceAddress: 'retur' }],
  ])('cannot be used where %s is wrong: %j', (field, change) => {
    expect(readServer({ ...draftOf(smtp, '', ''), ...change })).toEqual({ smtp: null, wrong: [field] });
  });

  it.each<[string, Partial<ServerDraft>, boolean, unknown]>([
    ['nothing is otherwise', {}, true, null],
    ['a password is missing', { host: 'mail.firma.example' }, false, null],
    ['the server is another', { host: 'mail.firma.example' }, true, null],
    ['the encryption is taken away', { security: 'none' }, true, null],
    ['the name alone changes', { fromName: 'Andet' }, true, { smtp: { ...smtp, fromName: 'Andet' }, password: null }],
    ['only the password is new', { password: 'hemmelig' }, true, { smtp, password: 'hemmelig' }],
    ['no name is asked for', { user: '' }, false, { smtp: { ...smtp, user: null }, password: null }],
  ])('is saved as it should be where %s', (_what, change, kept, expected) => {
    expect(changeOf({ ...draftOf(smtp, '', ''), ...change }, smtp, kept)).toEqual(expected);
  });
});
