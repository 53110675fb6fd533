import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/SearchField';
import { noSelection } from '../../components/grid/selection';
import { useNew } from './store';

interface NewToolbarProps {
  shown: number;
  /** The selected ones of the rows shown: what is not in sight is not answered. */
  chosen: string[];
  onActivate: (guids: string[]) => void;
  onDeactivate: (guids: string[]) => void;
}

/** Search, and the answers to all that is selected. */
export function NewToolbar({ shown, chosen, onActivate, onDeactivate }: NewToolbarProps) {
  const { t } = useTranslation();
  const { search, searchAsked, answering, setSearch, select } = useNew();
  const none = chosen.length === 0;
  return (
    <div className="toolbar" role="search">
      <SearchField value={search} asked={searchAsked} onChange={setSearch} />
      <Button disabled={none || answering} onClick={() => onActivate(chosen)}>
        {t('new.activateChosen')}
      </Button>
      <Button variant="default" disabled={none || answering} onClick={() => onDeactivate(chosen)}>
        {t('new.deactivateChosen')}
      </Button>
      {!none && (
        <Button variant="subtle" color="gray" className="num" onClick={() => select(() => noSelection)}>
          {t('new.clear')}
        </Button>
      )}
      <Text size="xs" c="dimmed" className="num toolbar__count" role="status">
        {none ? t('invoices.shown', { count: shown }) : t('new.chosen', { count: chosen.length })}
      </Text>
    </div>
  );
}
