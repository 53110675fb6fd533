import { SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FixedParts } from './FixedParts';
import { KindList } from './KindList';
import { useLetters } from './store';
import { TemplateEditor } from './TemplateEditor';
import { currentTemplate, keyOf } from './written';

/** Which letter, in which language, and its words. */
export function TemplateCard() {
  const { t } = useTranslation();
  const letters = useLetters();
  const { kind, language, choose } = letters;
  const template = currentTemplate(letters);
  return (
    <Stack>
      <section className="card" aria-label={t('letters.choose')}>
        <KindList />
        <SegmentedControl
          mt="sm"
          size="xs"
          aria-label={t('letters.language')}
          value={language}
          onChange={(chosen) => choose({ language: chosen })}
          data={[
            { value: 'da', label: t('letters.languages.da') },
            { value: 'en', label: t('letters.languages.en') },
          ]}
        />
        <p className="letters__help">{t('letters.languageHelp')}</p>
      </section>
      {template !== undefined && <TemplateEditor key={keyOf(letters)} template={template} />}
      <FixedParts kind={kind} />
    </Stack>
  );
}
