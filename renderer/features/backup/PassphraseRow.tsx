import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PassphraseDialog } from './PassphraseDialog';

/** What new backups are sealed with. */
export function PassphraseRow({ sealed }: { sealed: boolean }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div className="backup__row">
      <div className="backup__words">
        <strong>{t('backup.passphrase')}</strong>
        <span className="backup__quiet">{sealed ? t('backup.passphraseKept') : t('backup.passphraseNone')}</span>
      </div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {sealed ? t('backup.passphraseChange') : t('backup.passphraseSet')}
      </Button>
      {asking && <PassphraseDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
