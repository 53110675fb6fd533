import type { ErrorCode } from '../ipc/errors';
import type { Language } from '../ipc/views';
import { texts, type Texts } from '.';

/** The groups that are read outside of the page: in notifications, the tray, the dialogs of the system, and on paper. */
type Group =
  | 'notice'
  | 'desktop'
  | 'testMail'
  | 'package'
  | 'packageKinds'
  | 'caseEvents'
  | 'print'
  | 'history'
  | 'taskCodes'
  | 'numbers';
type WithoutPlural<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
type KeysOf<G extends Group> = `${G}.${WithoutPlural<keyof Texts[G] & string>}`;
export type SayKey = { [G in Group]: KeysOf<G> }[Group];
export type SayParams = Readonly<Record<string, string | number>>;

/**
 * A text in a language, for where the page's own library is not at hand. With a `count` its form for one or for many is taken,
 * where it has both. Placeholders that are not given stay visible: a test finds them.
 */
export function say(language: Language, key: SayKey, params: SayParams = {}): string {
  const [group = '', name = ''] = key.split('.');
  const words: Readonly<Record<string, string>> = texts[language][group as Group];
  const form = `${name}_${params['count'] === 1 ? 'one' : 'other'}`;
  const text = words[form] ?? words[name] ?? key;
  return text.replace(/{{(\w+)}}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** What is wrong and what to do, in the words of the page; a sentence with blanks that nobody can fill in here is not one. */
export function sayError(language: Language, code: ErrorCode): string {
  const { errors } = texts[language];
  return errors[code].includes('{{') ? errors.unexpected : errors[code];
}
