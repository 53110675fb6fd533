import type { HistoryEntry } from '../../src/history/entry';
import type { Language, Sentence } from '../../src/ipc/views';
import { say, type SayKey, type SayParams } from '../../src/text/say';

/** A sentence in both languages. */
export const both = (key: SayKey, params: (language: Language) => SayParams = () => ({})): Sentence => ({
  da: say('da', key, params('da')),
  en: say('en', key, params('en')),
});

/** Something that happened, of which there is no letter to be seen. */
export const entry = (
  at: string,
  by: HistoryEntry['by'],
  kind: HistoryEntry['kind'],
  text: Sentence,
): HistoryEntry => ({ at, by, kind, text, letterOf: null });
