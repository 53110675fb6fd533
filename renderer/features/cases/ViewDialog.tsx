import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseWish } from '../../../src/cases/views';
import type { CaseView } from '../../../src/ipc/caseListViews';
import { ActDialog } from './ActDialog';
import { useViews } from './viewStore';

interface ViewDialogProps {
  /** The one to be renamed; null for a new one. */
  view: CaseView | null;
  wish: CaseWish;
  onClose: () => void;
}

/** Gives a view its name. */
export function ViewDialog({ view, wish, onClose }: ViewDialogProps) {
  const { t } = useTranslation();
  const save = useViews((state) => state.save);
  const [name, setName] = useState(view?.name ?? '');
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  return (
    <ActDialog
      title={t(view === null ? 'cases.view.saveAs' : 'cases.view.rename')}
      text={t('cases.view.text')}
      confirm={t('app.save')}
      ask={() => {
        setTried(true);
        return missing ? null : save(view?.id ?? null, name.trim(), wish);
      }}
      onClose={onClose}
    >
      <TextInput
        label={t('cases.view.name')}
        value={name}
        maxLength={60}
        autoComplete="off"
        error={tried && missing ? t('cases.view.nameMissing') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
    </ActDialog>
  );
}
