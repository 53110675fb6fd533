import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDotsVertical,
  IconEye,
  IconMailForward,
  IconMessageCheck,
  IconMessageExclamation,
  IconPlayerPlay,
  IconPlayerStop,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { usePreview } from '../preview/store';
import type { InvoiceItem } from './item';
import { furtherLetters } from './furtherLetters';
import { useInvoices } from './store';

const letterNames = {
  notice: 'invoices.noticeLetter',
  plan: 'invoices.planLetter',
  thanks: 'invoices.thanksLetter',
} as const;

interface RowMenuProps {
  item: InvoiceItem;
  tabbable: boolean;
  onDispute: (item: InvoiceItem) => void;
}

/** What else can be done about an invoice: look at its reminder, note an objection or settle one, stop its procedure or let it go on. */
export function RowMenu({ item: { row }, item, tabbable, onDispute }: RowMenuProps) {
  const { t, i18n } = useTranslation();
  const setDisputed = useInvoices((state) => state.setDisputed);
  const { number, guid } = row;
  const disputed = row.refusals.some(({ code }) => code === 'disputed');
  const settle = async (): Promise<void> => {
    const answer = await setDisputed(guid, false, '');
    if (answer.ok) tellDone(t('invoices.disputeEnded', { number }));
    else tellProblem(t('invoices.disputeTitle', { number }), errorSentence(t, answer.error));
  };
  // What runs can be stopped, and what was stopped set going again: the case itself stays.
  const runs = row.caseState === 'active' || row.caseState === 'queued';
  const change = async (): Promise<void> => {
    const answer = runs
      ? await callApi('cases.deactivate', { invoiceGuids: [guid], reason: '', always: false })
      : await callApi('cases.activate', { invoiceGuids: [guid] });
    const title = t(runs ? 'invoices.stop' : 'invoices.goOn');
    if (!answer.ok) tellProblem(title, errorSentence(t, answer.error));
    else if (answer.data.refused[0])
      tellProblem(title, answer.data.refused[0].why[i18n.language === 'en' ? 'en' : 'da']);
    else tellDone(t(runs ? 'invoices.stopped' : 'invoices.goesOn', { number }));
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          tabIndex={tabbable ? 0 : -1}
          aria-label={t('invoices.menu', { number })}
        >
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconEye size={16} />} onClick={() => void usePreview.getState().open(guid)}>
          {t('invoices.preview')}
        </Menu.Item>
        {furtherLetters(row).map((wanted) => (
          <Menu.Item
            key={wanted}
            leftSection={<IconMailForward size={16} />}
            onClick={() => void usePreview.getState().open(guid, { wanted })}
          >
            {t(letterNames[wanted])}
          </Menu.Item>
        ))}
        {disputed ? (
          <Menu.Item leftSection={<IconMessageCheck size={16} />} onClick={() => void settle()}>
            {t('invoices.disputeEnd')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconMessageExclamation size={16} />} onClick={() => onDispute(item)}>
            {t('invoices.disputeStart')}
          </Menu.Item>
        )}
        {runs && (
          <Menu.Item leftSection={<IconPlayerStop size={16} />} onClick={() => void change()}>
            {t('invoices.stop')}
          </Menu.Item>
        )}
        {row.caseState === 'inactive' && (
          <Menu.Item leftSection={<IconPlayerPlay size={16} />} onClick={() => void change()}>
            {t('invoices.goOn')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
