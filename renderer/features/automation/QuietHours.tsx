import { Group, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parseClock } from '../../components/parseClock';
import { useFormat } from '../../components/useFormat';
import { writeClock, type QuietDraft } from './quietDraft';

/** From when to when nothing is shown. */
export function QuietHours({ draft, onChange }: { draft: QuietDraft; onChange: (draft: QuietDraft) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const example = writeClock('18:00', format.language === 'da' ? '.' : ':');
  const [from, to] = [parseClock(draft.from), parseClock(draft.to)];
  const wrong = (clock: string | undefined): string | undefined =>
    clock === undefined ? t('automation.notices.clockWrong', { example }) : undefined;
  const same = from !== undefined && from === to ? t('automation.notices.sameWrong') : undefined;
  return (
    <div>
      <Switch
        label={t('automation.notices.quiet')}
        description={t('automation.notices.quietHelp')}
        checked={draft.on}
        onChange={(event) => onChange({ ...draft, on: event.currentTarget.checked })}
      />
      {draft.on && (
        <Group gap="sm" mt="sm" align="flex-start" className="automation__quiet">
          <TextInput
            label={t('automation.notices.from')}
            value={draft.from}
            onChange={(event) => onChange({ ...draft, from: event.currentTarget.value })}
            error={wrong(from)}
            autoComplete="off"
            classNames={{ input: 'num' }}
          />
          <TextInput
            label={t('automation.notices.to')}
            value={draft.to}
            onChange={(event) => onChange({ ...draft, to: event.currentTarget.value })}
            error={wrong(to) ?? same}
            autoComplete="off"
            classNames={{ input: 'num' }}
          />
        </Group>
      )}
    </div>
  );
}
