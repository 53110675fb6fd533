import { Button } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasureTarget } from '../../../src/ipc/privacyViews';
import { useCovering } from '../../components/useCovering';
import { EraseDialog } from './EraseDialog';

interface EraseButtonProps {
  target: ErasureTarget;
  /** What the person calls it. */
  name: string;
  /** Says that a dialog lies upon the panel, which is then not to be closed by Escape. */
  cover: (covered: boolean) => void;
  /** All of it is gone. */
  onErased: () => void;
}

/** Erases a case or a customer at the person's word, after saying what is lost. */
export function EraseButton({ target, name, cover, onErased }: EraseButtonProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useCovering(opened, cover);
  return (
    <div>
      <Button variant="default" leftSection={<IconEraser size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t(`privacy.erase.open.${target.kind}`)}
      </Button>
      {opened && <EraseDialog target={target} name={name} onClose={() => setOpened(false)} onErased={onErased} />}
    </div>
  );
}
