import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../src/ipc/views';
import { texts, type Texts } from '../../src/text';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    returnNull: false;
    resources: { translation: Texts };
  }
}

/** Makes the texts ready, in Danish until the settings say otherwise. All is in the bundle: nothing is awaited. */
export function startTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: 'da',
    initAsync: false,
    resources: { da: { translation: texts.da }, en: { translation: texts.en } },
    interpolation: { escapeValue: false }, // React escapes
    missingInterpolationHandler: () => '', // a half sentence reads better than a raw placeholder
    react: { useSuspense: false },
  });
}

/** Changes the language of the screen and says so to screen readers. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
