import type {
  LetterheadFields,
  LetterheadView,
  SampleView,
  SavedTemplate,
  TemplateKey,
  TemplateView,
} from '../../../src/ipc/letterViews';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { checkTemplate } from '../../../src/letter/checkTemplate';
import type { LetterTemplate } from '../../../src/letter/letter';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import { draftOf, type LetterheadDraft } from './letterheadDraft';
import { keyOf, sameTemplate, sampleRequest, storedView, type Written } from './written';

export interface LettersState extends Written {
  problem: AppErrorValue | null;
  /** The last letter that could be shown. */
  sample: SampleView | null;
  sampleProblem: AppErrorValue | null;
  /** Whether what is shown is about to change. */
  looking: boolean;
  load: () => Promise<void>;
  choose: (key: Partial<TemplateKey>) => void;
  write: (template: LetterTemplate) => void;
  /** Forgets what is not saved of the chosen letter. */
  discard: () => void;
  save: (template: LetterTemplate) => Promise<Result<SavedTemplate>>;
  reset: () => Promise<Result<TemplateView>>;
  writePaper: (change: Partial<LetterheadDraft>) => void;
  savePaper: (fields: LetterheadFields) => Promise<Result<LetterheadView>>;
  chooseLogo: () => Promise<Result<LetterheadView | null>>;
  removeLogo: () => Promise<Result<LetterheadView | null>>;
  /** Shows the letter as it is written now; where that cannot be, what was shown stays. */
  look: () => Promise<void>;
  /** @returns null where they changed their mind, or nothing can be shown yet */
  saveSample: (fileName: string) => Promise<Result<{ fileName: string } | null>>;
}

/** The words and the paper of the unlocked company's letters. */
export const useLetters = createStore<LettersState>((set, get) => {
  const without = (key: string) => Object.fromEntries(Object.entries(get().drafts).filter(([name]) => name !== key));
  /** Takes in the words of a letter as they are stored now; what was not saved of it is forgotten. */
  const keep = (view: TemplateView): void => {
    const templates = get().templates?.map((one) => (keyOf(one) === keyOf(view) ? view : one)) ?? null;
    set({ templates, drafts: without(keyOf(view)) });
  };
  const keepLogo = (answer: Result<LetterheadView | null>): Result<LetterheadView | null> => {
    if (answer.ok && answer.data !== null) set({ letterhead: answer.data });
    return answer;
  };
  return {
    templates: null,
    letterhead: null,
    problem: null,
    kind: 'reminder-1',
    language: 'da',
    drafts: {},
    paper: null,
    sample: null,
    sampleProblem: null,
    looking: false,
    load: sharedRefresh(async () => {
      const [templates, letterhead] = await Promise.all([callApi('letters.templates'), callApi('letters.letterhead')]);
      if (!templates.ok) set({ problem: templates.error });
      else if (!letterhead.ok) set({ problem: letterhead.error });
      else set({ templates: templates.data, letterhead: letterhead.data, problem: null });
    }),
    choose: (key) => {
      set(key);
    },
    write: (template) => {
      const key = keyOf(get());
      const view = storedView(get());
      const unchanged = view !== undefined && sameTemplate(view.template, template);
      set({ drafts: unchanged ? without(key) : { ...get().drafts, [key]: template } });
    },
    discard: () => {
      set({ drafts: without(keyOf(get())) });
    },
    save: async (template) => {
      const { kind, language } = get();
      const answer = await callApi('letters.saveTemplate', { kind, language, template });
      if (answer.ok && answer.data.saved) keep(answer.data.view);
      return answer;
    },
    reset: async () => {
      const { kind, language } = get();
      const answer = await callApi('letters.resetTemplate', { kind, language });
      if (answer.ok) keep(answer.data);
      return answer;
    },
    writePaper: (change) => {
      const { paper, letterhead } = get();
      if (letterhead === null) return;
      const saved = draftOf(letterhead);
      const next = { ...(paper ?? saved), ...change };
      set({ paper: JSON.stringify(next) === JSON.stringify(saved) ? null : next });
    },
    savePaper: async (fields) => {
      const answer = await callApi('letters.setLetterhead', fields);
      if (answer.ok) set({ letterhead: answer.data, paper: null });
      return answer;
    },
    chooseLogo: async () => keepLogo(await callApi('letters.chooseLogo')),
    removeLogo: async () => keepLogo(await callApi('letters.removeLogo')),
    look: sharedRefresh(async () => {
      const request = sampleRequest(get());
      if (request === undefined || checkTemplate(request.kind, request.template).length > 0) return;
      set({ looking: true });
      const answer = await callApi('letters.preview', request);
      set({
        looking: false,
        ...(answer.ok ? { sample: answer.data, sampleProblem: null } : { sampleProblem: answer.error }),
      });
    }),
    saveSample: async (fileName) => {
      const request = sampleRequest(get());
      return request === undefined ? { ok: true, data: null } : callApi('letters.saveSample', { ...request, fileName });
    },
  };
});
