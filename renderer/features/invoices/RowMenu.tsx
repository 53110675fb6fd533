import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconEye, IconMessageExclamation, IconMessageCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { usePreview } from '../preview/store';
import type { InvoiceItem } from './item';
import { useInvoices } from './store';

interface RowMenuProps {
  item: InvoiceItem;
  tabbable: boolean;
  onDispute: (item: InvoiceItem) => void;
}

/** What else can be done about an invoice: look at its reminder, note an objection or settle one. */
export function RowMenu({ item: { row }, item, tabbable, onDispute }: RowMenuProps) {
  const { t } = useTranslation();
  const setDisputed = useInvoices((state) => state.setDisputed);
  const { number, guid } = row;
  const disputed = row.refusals.some(({ code }) => code === 'disputed');
  const settle = async (): Promise<void> => {
    const answer = await setDisputed(guid, false, '');
    if (answer.ok) tellDone(t('invoices.disputeEnded', { number }));
    else tellProblem(t('invoices.disputeTitle', { number }), errorSentence(t, answer.error));
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
        {disputed ? (
          <Menu.Item leftSection={<IconMessageCheck size={16} />} onClick={() => void settle()}>
            {t('invoices.disputeEnd')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconMessageExclamation size={16} />} onClick={() => onDispute(item)}>
            {t('invoices.disputeStart')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
