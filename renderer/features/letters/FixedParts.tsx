import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asksForPayment, isCollectionNotice } from '../../../src/letter/fixedSentences';
import type { LetterKind } from '../../../src/letter/letter';

const ofEvery = ['heading', 'creditor', 'claim'] as const;
const ofAsking = ['deadline', 'payment', 'ignore', 'objections'] as const;

/** What stands in a letter of a kind whatever the company writes, and why. */
export function FixedParts({ kind }: { kind: LetterKind }) {
  const { t } = useTranslation();
  const parts = [
    ...ofEvery,
    ...(asksForPayment({ kind }) ? ofAsking : []),
    ...(isCollectionNotice({ kind }) ? (['collection'] as const) : []),
  ];
  return (
    <section className="card">
      <Title order={2} mb={4}>
        {t('letters.fixedTitle')}
      </Title>
      <p className="letters__help">{t('letters.fixedText')}</p>
      <dl className="fixed">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`letters.fixed.${part}`)}</dt>
            <dd>{t(`letters.fixedWhy.${part}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
