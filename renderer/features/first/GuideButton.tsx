import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { useFirst } from './store';

/** From an empty page of a company that is not connected to the guide that connects it. */
export function GuideButton() {
  const { t } = useTranslation();
  const setPage = useApp((state) => state.setPage);
  const open = useFirst((state) => state.open);
  return (
    <Button
      onClick={() => {
        open();
        setPage('company');
      }}
    >
      {t('first.open')}
    </Button>
  );
}
