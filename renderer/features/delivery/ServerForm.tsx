import { PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import type { DeliveryView } from '../../../src/ipc/deliveryViews';
import { fieldOrder } from '../../components/fieldOrder';
import { Notice } from '../../components/Notice';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { changeOf, draftOf, passwordStays, readServer, usualPort, type Field, type ServerDraft } from './serverDraft';
import { useDelivery } from './store';

const securities = ['tls', 'starttls', 'none'] as const;

interface ServerFormProps {
  delivery: DeliveryView;
  onUnsaved: (unsaved: boolean) => void;
}

/** The server's fields. What cannot be used is said at the field once something was typed, and nothing is saved. */
export function ServerForm({ delivery: { smtp, loginKept }, onUnsaved }: ServerFormProps) {
  const { t } = useTranslation();
  const name = useApp((state) => state.session?.profile.name ?? '');
  const setSmtp = useDelivery((state) => state.setSmtp);
  const { running, problem, run } = useTask();
  const [draft, setDraft] = useState(() => draftOf(smtp, name, ''));
  const [touched, setTouched] = useState(smtp !== null);
  const wrong: readonly Field[] = readServer(draft).wrong;
  const change = changeOf(draft, smtp, loginKept);
  const stays = passwordStays(draft, smtp, loginKept);
  const dirty = touched && JSON.stringify(draft) !== JSON.stringify(draftOf(smtp, name, ''));
  useEffect(() => onUnsaved(dirty), [dirty, onUnsaved]);

  const write = (part: Partial<ServerDraft>): void => {
    setTouched(true);
    setDraft({ ...draft, ...part });
  };
  const chooseSecurity = (security: ServerDraft['security']): void => {
    const wasUsual = draft.port === usualPort[draft.security];
    write({ security, ...(wasUsual && { port: usualPort[security] }) });
  };
  const save = async (): Promise<void> => {
    if (change === null) return;
    const answer = await run(() => setSmtp(change));
    if (!answer.ok) return;
    setDraft({ ...draft, password: '' });
    tellDone(t('delivery.server.saved'));
  };
  const field = (of: Field) => ({
    value: draft[of],
    onChange: (event: { currentTarget: { value: string } }) => write({ [of]: event.currentTarget.value }),
    error: touched && wrong.includes(of) ? t(`delivery.server.wrong.${of}`) : undefined,
    inputWrapperOrder: fieldOrder,
  });

  return (
    <form
      aria-label={t('delivery.server.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="delivery__security">
        <span id="delivery-security">{t('delivery.server.security')}</span>
        <SegmentedControl
          aria-labelledby="delivery-security"
          value={draft.security}
          onChange={(value) => {
            const chosen = securities.find((one) => one === value);
            if (chosen !== undefined) chooseSecurity(chosen);
          }}
          data={securities.map((value) => ({ value, label: t(`delivery.server.securityOf.${value}`) }))}
        />
        <span className="delivery__text">{t(`delivery.server.securityHelp.${draft.security}`)}</span>
      </div>
      {draft.security === 'none' && (
        <Notice tone="warn" title={t('delivery.server.openTitle')}>
          {t('delivery.server.openText')}
        </Notice>
      )}
      <div className="delivery__fields">
        <TextInput label={t('delivery.server.host')} {...field('host')} />
        <TextInput label={t('delivery.server.port')} inputMode="numeric" {...field('port')} />
        <TextInput
          label={t('delivery.server.user')}
          description={t('delivery.server.userHelp')}
          autoComplete="off"
          {...field('user')}
        />
        <PasswordInput
          label={t('delivery.server.password')}
          description={stays ? t('delivery.server.passwordKept') : t('delivery.server.passwordWanted')}
          inputWrapperOrder={fieldOrder}
          autoComplete="new-password"
          value={draft.password}
          disabled={draft.user.trim() === ''}
          onChange={(event) => write({ password: event.currentTarget.value })}
          visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
        />
        <TextInput label={t('delivery.server.fromName')} {...field('fromName')} />
        <TextInput label={t('delivery.server.fromAddress')} type="email" {...field('fromAddress')} />
        <TextInput
          label={t('delivery.server.bounce')}
          description={t('delivery.server.bounceHelp')}
          type="email"
          {...field('bounceAddress')}
        />
      </div>
      <SaveRow running={running} ready={change !== null} problem={problem} />
    </form>
  );
}
