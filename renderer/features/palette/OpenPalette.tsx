import { Kbd, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useReturnFocus } from '../../components/useReturnFocus';
import { groups, matching, moved, type Command } from './match';
import { usePalette } from './store';
import { useCommands } from './useCommands';
import './palette.css';

interface OptionsProps {
  id: string;
  shown: Command[];
  chosen: Command | undefined;
  onChoose: (command: Command) => void;
}

/** The list below the field, group by group. The focus stays in the field. */
function Options({ id, shown, chosen, onChoose }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <div id={id} role="listbox" aria-label={t('palette.title')} className="palette__list">
      {groups
        .filter((group) => shown.some((command) => command.group === group))
        .map((group) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className="palette__group">
              {t(`palette.group.${group}`)}
            </div>
            {shown
              .filter((command) => command.group === group)
              .map((command) => (
                <div
                  key={command.id}
                  id={`${id}-${command.id}`}
                  role="option"
                  aria-selected={command === chosen}
                  className="palette__option"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(command)}
                >
                  <span className="ellipsis">{command.label}</span>
                  <span className="palette__note ellipsis num">{command.note}</span>
                </div>
              ))}
          </div>
        ))}
    </div>
  );
}

/** "Hop til": one field from which every page, action, article, invoice and customer is a few letters away. */
export function OpenPalette() {
  const { t } = useTranslation();
  const id = useId();
  const { search, found, problem, type, close } = usePalette();
  const shown = matching(useCommands(found, search), search);
  const [pointed, setPointed] = useState('');
  // What was pointed at stays so while more is found; where it is gone, the first is.
  const place = Math.max(
    0,
    shown.findIndex((command) => command.id === pointed),
  );
  const chosen = shown[place];
  useReturnFocus();
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  const choose = (command: Command): void => {
    close();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && chosen !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(chosen);
    }
    const to = moved(event.key, place, shown.length);
    if (to === undefined) return;
    event.preventDefault();
    setPointed(shown[to]?.id ?? '');
  };

  return (
    <Modal
      opened
      onClose={close}
      returnFocus={false}
      size="lg"
      yOffset="10vh"
      centered={false}
      title={t('palette.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <TextInput
        role="combobox"
        aria-label={t('palette.field')}
        aria-expanded={shown.length > 0}
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
        placeholder={t('palette.field')}
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => {
          setPointed('');
          type(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <p role="status" className="visually-hidden">
        {t('palette.count', { count: shown.length })}
      </p>
      <Options id={id} shown={shown} chosen={chosen} onChoose={choose} />
      {shown.length === 0 && <p className="palette__nothing">{t('palette.nothing')}</p>}
      {problem !== null && <ProblemNotice title={t('palette.failed')} problem={problem} />}
      <p className="palette__keys" aria-hidden>
        <Kbd size="xs">↑ ↓</Kbd> {t('shortcuts.does.move')} <Kbd size="xs">{t('shortcuts.key.enter')}</Kbd>{' '}
        {t('shortcuts.does.choose')} <Kbd size="xs">{t('shortcuts.key.escape')}</Kbd> {t('shortcuts.does.close')}
      </p>
    </Modal>
  );
}
