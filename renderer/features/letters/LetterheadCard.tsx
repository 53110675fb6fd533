import { TextInput, Textarea, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LetterheadView } from '../../../src/ipc/letterViews';
import { fieldOrder } from '../../components/fieldOrder';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { ColourField } from './ColourField';
import { draftOf, readDraft, type WrongField } from './letterheadDraft';
import { LogoRow } from './LogoRow';
import { useLetters } from './store';

const lines = ['phone', 'email', 'website', 'signature', 'payTo'] as const;

/** The company's own paper: its logo, its colour, how it is reached and paid. What is wrong is said at its field. */
export function LetterheadCard({ letterhead }: { letterhead: LetterheadView }) {
  const { t } = useTranslation();
  const { paper, writePaper, savePaper } = useLetters();
  const { running, problem, run } = useTask();
  const draft = paper ?? draftOf(letterhead);
  const { fields, wrong } = readDraft(draft);
  const save = async (): Promise<void> => {
    const result = await run(() => savePaper(fields));
    if (result.ok) tellDone(t('letters.paperSaved'));
  };
  const propsOf = (field: WrongField) => ({
    label: t(`letters.head.${field}`),
    description: t(`letters.headHelp.${field}`),
    inputWrapperOrder: fieldOrder,
    error: wrong.includes(field) ? t(`letters.headWrong.${field}`) : undefined,
    value: draft[field],
  });
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('letters.paper')}
      </Title>
      <LogoRow logo={letterhead.logo} />
      <form
        aria-label={t('letters.paper')}
        onSubmit={(event) => {
          event.preventDefault();
          if (paper !== null && wrong.length === 0) void save();
        }}
      >
        <div className="letters__head">
          <ColourField
            {...propsOf('colour')}
            usable={!wrong.includes('colour')}
            onChange={(colour) => writePaper({ colour })}
          />
          <Textarea
            {...propsOf('address')}
            autosize
            minRows={2}
            maxRows={4}
            onChange={(event) => writePaper({ address: event.currentTarget.value })}
          />
          {lines.map((field) => (
            <TextInput
              key={field}
              {...propsOf(field)}
              onChange={(event) => writePaper({ [field]: event.currentTarget.value })}
            />
          ))}
        </div>
        <SaveRow running={running} ready={paper !== null && wrong.length === 0} problem={problem} />
      </form>
    </section>
  );
}
