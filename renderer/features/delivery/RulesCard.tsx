import { Radio, Stack, Switch, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeliveryChange, DeliveryView } from '../../../src/ipc/deliveryViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useDelivery } from './store';

const channels = ['dinero', 'smtp', 'print'] as const;
const withoutEmail = ['print', 'task'] as const;

/** How letters go out, each choice with what it means for the books. A choice is saved as it is made. */
export function RulesCard({ delivery }: { delivery: DeliveryView }) {
  const { t } = useTranslation();
  const change = useDelivery((state) => state.change);
  const { running, problem, run } = useTask();
  const { channel, whenNoEmail, bookInDinero, combine, approve, smtp } = delivery;
  const save = async (wanted: DeliveryChange): Promise<void> => {
    const answer = await run(() => change(wanted));
    if (answer.ok) tellDone(t('delivery.saved'));
  };
  return (
    <section className="card" aria-busy={running}>
      <Title order={2} mb="sm">
        {t('delivery.title')}
      </Title>
      <Stack>
        <Radio.Group
          label={t('delivery.channel')}
          value={channel}
          onChange={(value) => {
            const chosen = channels.find((one) => one === value);
            if (chosen !== undefined) void save({ channel: chosen });
          }}
        >
          <Stack gap="xs" mt={6}>
            {channels.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(`delivery.channelOf.${one}`)}
                description={
                  one === 'smtp' && smtp === null
                    ? `${t('delivery.channelHelp.smtp')} ${t('delivery.needsServer')}`
                    : t(`delivery.channelHelp.${one}`)
                }
                disabled={running || (one === 'smtp' && smtp === null)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={t('delivery.noEmail')}
          value={whenNoEmail}
          onChange={(value) => {
            const chosen = withoutEmail.find((one) => one === value);
            if (chosen !== undefined) void save({ whenNoEmail: chosen });
          }}
        >
          <Stack gap="xs" mt={6}>
            {withoutEmail.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(`delivery.noEmailOf.${one}`)}
                description={t(`delivery.noEmailHelp.${one}`)}
                disabled={running}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Switch
          label={t('delivery.book')}
          description={bookInDinero ? t('delivery.bookHelp.on') : t('delivery.bookHelp.off')}
          checked={bookInDinero}
          disabled={running}
          onChange={(event) => void save({ bookInDinero: event.currentTarget.checked })}
        />
        <Switch
          label={t('delivery.combine')}
          description={t('delivery.combineHelp')}
          checked={combine}
          disabled={running}
          onChange={(event) => void save({ combine: event.currentTarget.checked })}
        />
        <Switch
          label={t('delivery.approve')}
          description={t('delivery.approveHelp')}
          checked={approve}
          disabled={running}
          onChange={(event) => void save({ approve: event.currentTarget.checked })}
        />
        {problem !== null && <ProblemNotice problem={problem} />}
      </Stack>
    </section>
  );
}
