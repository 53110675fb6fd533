import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCase } from './store';
import './case.css';

interface InvoiceLinkProps {
  guid: string;
  number: number;
  /** What is read instead of the bare number, where no column is headed by what it is. */
  text?: string;
  /** Whether the tabulator key stops at it; a grid stops at its chosen row only. */
  tabbable?: boolean;
}

/** An invoice's number, which opens its case. */
export function InvoiceLink({ guid, number, text, tabbable = true }: InvoiceLinkProps) {
  const { t } = useTranslation();
  return (
    <UnstyledButton
      className="invoice-link num"
      tabIndex={tabbable ? 0 : -1}
      aria-label={t('case.openOf', { number })}
      onClick={() => void useCase.getState().open(guid)}
    >
      {text ?? number}
    </UnstyledButton>
  );
}
