import { Button, Group, TextInput, Textarea, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { checkTemplate, templateFields, type TemplateField } from '../../../src/letter/checkTemplate';
import type { LetterTemplate } from '../../../src/letter/letter';
import { fieldOrder } from '../../components/fieldOrder';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { insertAt } from './insertAt';
import { PlaceholderList } from './PlaceholderList';
import { problemSentences } from './problemSentences';
import { ResetButton } from './ResetButton';
import { useLetters } from './store';
import { keyOf } from './written';

/** The three texts of a letter that are the company's to write. What is wrong is said at its field, and nothing is lost. */
export function TemplateEditor({ template }: { template: LetterTemplate }) {
  const { t } = useTranslation();
  const letters = useLetters();
  const { kind, language, write, discard, save } = letters;
  const { running, problem, run } = useTask();
  const inputs = useRef<Partial<Record<TemplateField, HTMLInputElement | HTMLTextAreaElement | null>>>({});
  const [active, setActive] = useState<TemplateField>('opening');
  const problems = checkTemplate(kind, template);
  const unsaved = letters.drafts[keyOf(letters)] !== undefined;

  const insert = (name: string): void => {
    const input = inputs.current[active];
    const { text, cursor } = insertAt(template[active], `{${name}}`, input?.selectionStart, input?.selectionEnd);
    // The cursor can be put behind the placeholder only once the field holds it.
    flushSync(() => write({ ...template, [active]: text }));
    input?.focus();
    input?.setSelectionRange(cursor, cursor);
  };
  const submit = async (): Promise<void> => {
    const result = await run(() => save(template));
    if (result.ok && result.data.saved) tellDone(t('letters.saved', { letter: t(`letters.kinds.${kind}`) }));
  };
  const propsOf = (field: TemplateField) => ({
    label: t(`letters.fields.${field}`),
    description: t(`letters.fieldHelp.${field}`),
    inputWrapperOrder: fieldOrder,
    value: template[field],
    error: problemSentences(t, problems, field),
    onFocus: () => setActive(field),
    lang: language,
    spellCheck: true,
    'data-active': active === field || undefined,
  });

  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t(`letters.kinds.${kind}`)}
      </Title>
      <form
        aria-label={t(`letters.kinds.${kind}`)}
        className="letters__fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (problems.length === 0) void submit();
        }}
      >
        {templateFields.map((field) =>
          field === 'subject' ? (
            <TextInput
              key={field}
              {...propsOf(field)}
              ref={(element) => void (inputs.current[field] = element)}
              onChange={(event) => write({ ...template, [field]: event.currentTarget.value })}
            />
          ) : (
            <Textarea
              key={field}
              {...propsOf(field)}
              autosize
              minRows={3}
              maxRows={14}
              ref={(element) => void (inputs.current[field] = element)}
              onChange={(event) => write({ ...template, [field]: event.currentTarget.value })}
            />
          ),
        )}
        <PlaceholderList kind={kind} field={active} onInsert={insert} />
        {problem !== null && <ProblemNotice problem={problem} />}
        {problems.length > 0 && <Notice tone="warn">{t('letters.broken', { count: problems.length })}</Notice>}
        <Group>
          <Button type="submit" loading={running} disabled={!unsaved || problems.length > 0}>
            {t('app.save')}
          </Button>
          {unsaved && (
            <Button variant="default" onClick={discard}>
              {t('letters.discard')}
            </Button>
          )}
          <ResetButton />
        </Group>
      </form>
    </section>
  );
}
