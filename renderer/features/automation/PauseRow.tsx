import { Button, Group, Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, date, type CalendarDate } from '../../../src/claim/date';
import { useApp } from '../../app/store';
import { parseDay } from '../../components/parseDay';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useNew } from '../new/store';
import { useAutomation } from './store';

/** Before today is known any day will do: main looks again. */
const EARLIEST = date('2026-01-01');

/** Stops all starting and sending up to a day, or lifts the pause that stands. */
export function PauseRow({ pausedUntil }: { pausedUntil: CalendarDate | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const pause = useAutomation((state) => state.pause);
  const { running, problem, run } = useTask();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const label = useId();
  const startedOn = useApp((state) => state.info?.today);
  const today = useNew((state) => state.list?.today) ?? startedOn ?? EARLIEST;
  const day = parseDay(text);
  const until = day !== undefined && day >= today ? day : undefined;

  const change = async (next: CalendarDate | null): Promise<void> => {
    const answer = await run(() => pause(next));
    if (!answer.ok) return;
    setText('');
    setTried(false);
    tellDone(next === null ? t('automation.resumed') : t('automation.pauseDone', { day: format.dayNamed(next) }));
  };

  if (pausedUntil !== null) {
    return (
      <div className="automation__row">
        <div className="automation__words">
          <Text fw={500} className="num">
            {t('automation.pausedTitle', { day: format.dayNamed(pausedUntil) })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('automation.pausedText')}
          </Text>
        </div>
        <Button variant="default" loading={running} onClick={() => void change(null)}>
          {t('automation.resume')}
        </Button>
        {problem !== null && <ProblemNotice problem={problem} />}
      </div>
    );
  }
  return (
    <form
      className="automation__row"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (until !== undefined) void change(until);
      }}
    >
      <div className="automation__words">
        <Text fw={500} id={label}>
          {t('automation.pause')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('automation.pauseHelp')}
        </Text>
      </div>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TextInput
          className="automation__day"
          aria-labelledby={label}
          placeholder={format.day(addDays(today, 14))}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={
            tried && until === undefined
              ? t('automation.pauseWrong', { example: format.day(addDays(today, 14)) })
              : undefined
          }
          autoComplete="off"
          classNames={{ input: 'num' }}
        />
        <Button type="submit" variant="default" loading={running}>
          {t('automation.pauseSet')}
        </Button>
      </Group>
      {problem !== null && <ProblemNotice problem={problem} />}
    </form>
  );
}
