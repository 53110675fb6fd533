import { Button, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../src/claim/date';
import { useToday } from '../../app/useToday';
import { parseDay } from '../../components/parseDay';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useCase } from './store';

const kinds = ['note', 'call', 'task'] as const;
type Kind = (typeof kinds)[number];
/** A task is for next week unless said otherwise. */
const USUAL_DAYS = 7;

/** What a person writes down about a case: a note, a call and what was said, or something to be done by a day. */
export function WriteForms() {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const { addNote, addTask } = useCase();
  const { running, problem, run } = useTask();
  const [kind, setKind] = useState<Kind>('note');
  const [text, setText] = useState('');
  const [day, setDay] = useState(today === undefined ? '' : format.day(addDays(today, USUAL_DAYS)));
  const due = parseDay(day);
  const usable = text.trim() !== '' && (kind !== 'task' || due !== undefined);
  const save = async (): Promise<void> => {
    if (!usable) return;
    const answer = await run(() =>
      kind !== 'task'
        ? addNote({ kind, text })
        : due === undefined
          ? Promise.reject(new Error('no day'))
          : addTask({ text, due }),
    );
    if (!answer.ok) return;
    setText('');
    tellDone(t(`case.saved.${kind}`));
  };
  return (
    <form
      aria-label={t('case.write')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('case.write')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'note')}
        data={kinds.map((value) => ({ value, label: t(`case.kindOf.${value}`) }))}
      />
      <Textarea
        mt="xs"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={kind === 'task' ? 500 : 2000}
        aria-label={t(`case.textOf.${kind}`)}
        placeholder={t(`case.textOf.${kind}`)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group mt="xs" align="flex-end" justify="space-between">
        {kind === 'task' ? (
          <TextInput
            label={t('case.due')}
            value={day}
            error={due === undefined ? t('case.dueWrong') : undefined}
            onChange={(event) => setDay(event.currentTarget.value)}
            classNames={{ input: 'num' }}
          />
        ) : (
          <span className="case__dim">{t('case.staysHint')}</span>
        )}
        <Button type="submit" variant="default" loading={running} disabled={!usable}>
          {t(`case.saveOf.${kind}`)}
        </Button>
      </Group>
      {problem !== null && <ProblemNotice problem={problem} />}
    </form>
  );
}
