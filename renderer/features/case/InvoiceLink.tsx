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
export function InvoiceLink({ number, ...props }: InvoiceLinkProps) {
  const { t } = useTranslation();
  return <InvoiceNumber {...props} number={number} label={t('case.openOf', { number })} />;
}

/** The same, where a long list has asked for the texts. */
export function InvoiceNumber({ guid, number, text, tabbable = true, label }: InvoiceLinkProps & { label: string }) {
  return (
    <button
      type="button"
      className="invoice-link num"
      tabIndex={tabbable ? 0 : -1}
      aria-label={label}
      onClick={() => void useCase.getState().open(guid)}
    >
      {text ?? number}
    </button>
  );
}
