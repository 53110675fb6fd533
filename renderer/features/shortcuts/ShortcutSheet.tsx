import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { places } from '../../app/shortcutList';
import { ShortcutRows } from './ShortcutRows';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useShortcutSheet } from './store';

function Sheet() {
  const { t } = useTranslation();
  const close = useShortcutSheet((state) => state.close);
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={close}
      returnFocus={false}
      size="lg"
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className="shortcut-sheet">
        {places.map((place) => (
          <section key={place}>
            <h3>{t(`shortcuts.place.${place}`)}</h3>
            <ShortcutRows place={place} />
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** Every key of the program by place, over whatever page is open. */
export function ShortcutSheet() {
  const opened = useShortcutSheet((state) => state.opened);
  return opened ? <Sheet /> : null;
}
