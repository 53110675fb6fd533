import { Button, Group, Select, TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressFields, addressProblems, HOME, longest, type DebtorContact } from '../../../src/debtors/contact';
import { countryCodes } from '../../../src/debtors/countries';
import type { DebtorDetails } from '../../../src/ipc/debtorViews';
import { useFormat } from '../../components/useFormat';

const EMPTY = { street: '', zipCode: '', city: '', country: HOME } as const;

interface ContactFormProps {
  debtor: DebtorDetails;
  running: boolean;
  onSave: (contact: DebtorContact) => void;
  onCancel: () => void;
}

/** Writes down another recipient or address. What is left empty follows Dinero; an address counts as a whole. */
export function ContactForm({ debtor: { contact, inDinero }, running, onSave, onCancel }: ContactFormProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const [attention, setAttention] = useState(contact.attention ?? '');
  const [address, setAddress] = useState(contact.address ?? EMPTY);
  const [tried, setTried] = useState(false);
  const countries = useMemo(() => countriesIn(language), [language]);
  const hasAddress = addressFields.some((field) => address[field].trim() !== '');
  const problems = hasAddress ? addressProblems(address) : {};
  const save = (): void => {
    setTried(true);
    const wrong = addressFields.find((field) => problems[field] !== undefined);
    if (wrong === undefined) onSave({ attention: attention.trim() || null, address: hasAddress ? address : null });
    else form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-labelledby="debtor-contact"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        mt="xs"
        label={t('debtors.contact.attention')}
        placeholder={inDinero.attention ?? undefined}
        maxLength={longest.attention}
        value={attention}
        autoFocus
        autoComplete="off"
        onChange={(event) => setAttention(event.currentTarget.value)}
      />
      <div className="debtors__address">
        {addressFields.map((field) => (
          <TextInput
            key={field}
            name={field}
            className={`debtors__field--${field}`}
            label={t(`debtors.contact.field.${field}`)}
            maxLength={longest[field]}
            value={address[field]}
            autoComplete="off"
            error={tried && problems[field] !== undefined ? t(`debtors.contact.problem.${problems[field]}`) : undefined}
            onChange={(event) => setAddress({ ...address, [field]: event.currentTarget.value })}
          />
        ))}
        <Select
          className="debtors__field--country"
          label={t('debtors.contact.country')}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('debtors.contact.noCountry')}
          data={countries}
          value={address.country}
          onChange={(value) =>
            setAddress({ ...address, country: countryCodes.find((code) => code === value) ?? address.country })
          }
        />
      </div>
      <p className="debtors__dim">{t('debtors.contact.emptyHelp')}</p>
      <Group gap="xs" mt="xs">
        <Button type="submit" size="xs" loading={running}>
          {t('app.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </Group>
    </form>
  );
}

/** Denmark first, the others by their names. */
function countriesIn(language: 'da' | 'en') {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return countryCodes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => Number(b.value === HOME) - Number(a.value === HOME) || compare(a.label, b.label));
}
