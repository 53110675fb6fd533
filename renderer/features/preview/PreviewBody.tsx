import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../../src/ipc/views';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { refusalSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';
import { ChannelChoice } from './ChannelChoice';
import { ChargeSwitches } from './ChargeSwitches';
import { ClaimLines } from './ClaimLines';
import { asksForMoney, sortOf } from './letterSort';
import { usePreview } from './store';

/** What would be sent: to whom, the letter, and the claim with the reason for every amount. */
export function PreviewBody({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { loading, problem, outdated } = usePreview();
  const { recipient, refusals, warnings, kind } = preview;
  const isOwn = preview.channel !== 'dinero' && refusals.length === 0;
  const missesAddress = recipient.email === null && preview.channel !== 'print';
  return (
    <div className="preview__main">
      <div className="preview__notices">
        {outdated && <Notice tone="warn">{t('preview.outdated')}</Notice>}
        {problem !== null && <ProblemNotice title={t('preview.failed')} problem={problem} />}
        {refusals.length > 0 && (
          <Notice tone="bad" title={t(sortOf(kind) === 'reminder' ? 'preview.refused' : 'preview.letterRefused')}>
            <ul className="preview__list">
              {refusals.map((refusal) => (
                <li key={refusal.code}>{refusalSentence(t, refusal, format.day)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {warnings.length > 0 && (
          <Notice tone="warn" title={t('preview.warnings')}>
            <ul className="preview__list">
              {warnings.map((warning) => (
                <li key={warning.da}>{warning[format.language]}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <div className="preview__columns">
        <section aria-labelledby="preview-letter">
          <Title order={2} id="preview-letter" mb="xs">
            {t('preview.letter')}
          </Title>
          <ChannelChoice preview={preview} />
          <article className="letter" lang={preview.language}>
            <address className="letter__to">
              <span className="letter__label">{t('preview.recipient')}</span>
              <strong>{recipient.name}</strong>
              {recipient.address.map((line, place) => (
                <span key={place}>{line}</span>
              ))}
              {recipient.email !== null && <span>{recipient.email}</span>}
              {missesAddress && <span className="letter__missing">{t('preview.noEmail')}</span>}
            </address>
            <h3 className="letter__title">{preview.title}</h3>
            <p className="letter__text">{preview.text}</p>
          </article>
          {isOwn && (
            <Text size="xs" c="dimmed" mt="xs">
              {t('preview.ownLetter')}
            </Text>
          )}
        </section>
        <section aria-labelledby="preview-claim" aria-busy={loading}>
          <Title order={2} id="preview-claim" mb="xs">
            {t('preview.claim')}
          </Title>
          <ClaimLines preview={preview} dimmed={loading} />
          {asksForMoney(kind) && <ChargeSwitches preview={preview} />}
          <Text size="xs" c="dimmed" mt="sm" className="num" role="status">
            {loading ? t('preview.recalculating') : t('preview.readAt', { when: format.moment(preview.readAt) })}
          </Text>
        </section>
      </div>
    </div>
  );
}
