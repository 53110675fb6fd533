import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenDecision } from '../../../src/ipc/caseViews';
import { DebtorCell } from '../../components/grid/DebtorCell';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { ContinueDialog } from './ContinueDialog';
import { CoverDialog } from './CoverDialog';

const charges = ['fees', 'interest', 'compensation'] as const;

/** One case to decide: what was paid, what is open, and the two ways on. */
export function DecisionCard({ decision }: { decision: OpenDecision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asking, setAsking] = useState<'continue' | 'cover' | null>(null);
  const { number, paidOn, principal } = decision;
  const amount = format.kroner(principal);
  const close = (): void => setAsking(null);
  return (
    <li className="card decision">
      <div className="decision__head">
        <div className="decision__who">
          <Title order={2} className="num">
            <InvoiceLink guid={decision.guid} number={number} text={t('decisions.invoice', { number })} />
          </Title>
          <div className="decision__debtor">
            <DebtorCell kind={decision.debtorKind} name={decision.debtorName} />
          </div>
          <div className="decision__paid num">
            {paidOn === null
              ? t('decisions.paid', { amount })
              : t('decisions.paidOn', { amount, day: format.dayNamed(paidOn) })}
          </div>
        </div>
        <dl className="decision__charges num">
          {charges
            .filter((charge) => decision[charge] !== 0)
            .map((charge) => (
              <div key={charge}>
                <dt>{t(`decisions.${charge}`)}</dt>
                <dd>{format.amount(decision[charge])}</dd>
              </div>
            ))}
          <div className="decision__sum">
            <dt>{t('decisions.openSum')}</dt>
            <dd>{format.kroner(decision.open)}</dd>
          </div>
        </dl>
      </div>
      <div className="decision__answers">
        <Button
          variant="default"
          aria-label={t('decisions.continueOf', { number })}
          onClick={() => setAsking('continue')}
        >
          {t('decisions.continue')}
        </Button>
        <Button variant="default" aria-label={t('decisions.coverOf', { number })} onClick={() => setAsking('cover')}>
          {t('decisions.cover')}
        </Button>
      </div>
      {asking === 'continue' && <ContinueDialog decision={decision} onClose={close} />}
      {asking === 'cover' && <CoverDialog decision={decision} onClose={close} />}
    </li>
  );
}
