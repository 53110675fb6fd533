import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../src/claim/date';
import { useFormat } from '../../components/useFormat';
import { readPeriod } from './periodDraft';
import { useNumbers } from './store';

/** The first and the last day of a period of one's own. */
export function DaysForm({ from, to }: { from: CalendarDate; to: CalendarDate }) {
  const { t } = useTranslation();
  const format = useFormat();
  const choose = useNumbers((state) => state.choose);
  const [draft, setDraft] = useState({ from: format.day(from), to: format.day(to) });
  const read = readPeriod(draft);
  const wrong = t('numbers.dayWrong', { example: format.day(to) });
  return (
    <form
      className="numbers__days"
      aria-label={t('numbers.period-days')}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.days !== null) void choose({ kind: 'days', ...read.days });
      }}
    >
      <TextInput
        label={t('numbers.from')}
        value={draft.from}
        onChange={(event) => setDraft({ ...draft, from: event.currentTarget.value })}
        error={read.from === undefined ? wrong : undefined}
        autoComplete="off"
        classNames={{ input: 'num' }}
      />
      <TextInput
        label={t('numbers.to')}
        value={draft.to}
        onChange={(event) => setDraft({ ...draft, to: event.currentTarget.value })}
        error={read.to === undefined ? wrong : read.reversed ? t('numbers.orderWrong') : undefined}
        autoComplete="off"
        classNames={{ input: 'num' }}
      />
      <Button type="submit" variant="default" disabled={read.days === null}>
        {t('numbers.show')}
      </Button>
    </form>
  );
}
