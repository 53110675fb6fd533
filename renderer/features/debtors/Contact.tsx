import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtorContact } from '../../../src/debtors/contact';
import type { DebtorDetails } from '../../../src/ipc/debtorViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { Notice } from '../../components/Notice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { ContactForm } from './ContactForm';
import { useDebtor } from './panelStore';

/** Who and where our own letters to the customer go to, which of the two counts, and the way back to Dinero's. */
export function Contact({ debtor }: { debtor: DebtorDetails }) {
  const { t } = useTranslation();
  const setContact = useDebtor((state) => state.setContact);
  const { running, problem, run, forget } = useTask();
  const [editing, setEditing] = useState(false);
  /** The form was open: its button gets the focus back. */
  const [edited, setEdited] = useState(false);
  const { guid, contact, inDinero, channel } = debtor;
  const isOwn = contact.attention !== null || contact.address !== null;
  const set = async (wanted: DebtorContact): Promise<void> => {
    const answer = await run(() => setContact(guid, wanted));
    if (!answer.ok) return;
    setEditing(false);
    tellDone(t('debtors.contact.saved'));
  };
  return (
    <section aria-labelledby="debtor-contact">
      <h3 className="case__heading" id="debtor-contact">
        {t('debtors.contact.title')}
      </h3>
      {channel === 'dinero' && isOwn ? (
        <div className="debtors__contact-help">
          <Notice tone="warn">{t('debtors.contact.throughDinero')}</Notice>
        </div>
      ) : (
        <p className="debtors__dim">{t('debtors.contact.help')}</p>
      )}
      {editing ? (
        <ContactForm
          debtor={debtor}
          running={running}
          onSave={(wanted) => void set(wanted)}
          onCancel={() => {
            forget();
            setEditing(false);
          }}
        />
      ) : (
        <>
          <dl className="debtors__addresses">
            <Lines
              label={t('debtors.contact.attention')}
              lines={debtor.attention === null ? [] : [debtor.attention]}
              isOwn={contact.attention !== null}
              inDinero={inDinero.attention === null ? [] : [inDinero.attention]}
            />
            <Lines
              label={t('debtors.contact.address')}
              lines={debtor.address}
              isOwn={contact.address !== null}
              inDinero={inDinero.address}
            />
          </dl>
          <Group gap="xs" mt="xs">
            <Button
              size="xs"
              variant="default"
              autoFocus={edited}
              onClick={() => {
                setEdited(true);
                setEditing(true);
              }}
            >
              {t(isOwn ? 'debtors.contact.change' : 'debtors.contact.add')}
            </Button>
            {isOwn && (
              <Button
                size="xs"
                variant="default"
                loading={running}
                onClick={() => void set({ attention: null, address: null })}
              >
                {t('debtors.contact.back')}
              </Button>
            )}
          </Group>
        </>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </section>
  );
}

interface LinesProps {
  label: string;
  /** What counts. */
  lines: string[];
  isOwn: boolean;
  inDinero: string[];
}

/** What counts and where it is from; where it is our own, what Dinero says instead. */
function Lines({ label, lines, isOwn, inDinero }: LinesProps) {
  const { t } = useTranslation();
  const said = (these: string[]): string => (these.length === 0 ? t('app.unknown') : these.join(', '));
  return (
    <div>
      <dt>{label}</dt>
      <dd className="wrap-anywhere">
        {said(lines)}{' '}
        <span className={isOwn ? 'pill pill--good' : 'pill'}>
          {t(isOwn ? 'debtors.contact.ours' : 'debtors.contact.fromDinero')}
        </span>
        {isOwn && <span className="debtors__instead">{t('debtors.contact.instead', { lines: said(inDinero) })}</span>}
      </dd>
    </div>
  );
}
