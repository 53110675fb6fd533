import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameWish, standardWish } from '../../../src/cases/views';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { useCases } from './store';
import { tellRemoved } from './tellRemoved';
import { ViewDialog } from './ViewDialog';
import { useViews } from './viewStore';

/** The views kept by name: choose one, keep what is looked at, rename, forget. */
export const ViewMenu = memo(function ViewMenu() {
  const { t } = useTranslation();
  const { views, problem, chosen, refresh, choose, save, remove } = useViews();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  // Not the wish itself, which each key of the search changes.
  const changed = useCases((state) => !isSameWish(state.wish, chosen ?? standardWish));
  const name = chosen?.name ?? t('cases.view.standard');

  const keep = async (): Promise<void> => {
    if (chosen === null) return;
    const answer = await save(chosen.id, chosen.name, useCases.getState().wish);
    if (answer.ok) tellDone(t('cases.view.saved', { name: answer.data.name }));
    else tellProblem(t('cases.view.notSaved'), errorSentence(t, answer.error));
  };
  const forget = async (): Promise<void> => {
    if (chosen === null) return;
    const answer = await remove(chosen);
    if (answer.ok) tellRemoved(chosen);
    else tellProblem(t('cases.view.notRemoved'), errorSentence(t, answer.error));
  };

  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            className="cases__view"
            rightSection={<IconChevronDown size={16} aria-hidden />}
            aria-label={t(changed ? 'cases.view.menuChanged' : 'cases.view.menu', { name })}
          >
            <span className="ellipsis">{changed ? t('cases.view.changed', { name }) : name}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {[null, ...(views ?? [])].map((view) => (
            <Menu.Item
              key={view?.id ?? ''}
              aria-current={view?.id === chosen?.id || undefined}
              leftSection={
                view?.id === chosen?.id ? <IconCheck size={16} aria-hidden /> : <span className="cases__gap" />
              }
              onClick={() => choose(view)}
            >
              {view?.name ?? t('cases.view.standard')}
            </Menu.Item>
          ))}
          {problem !== null && <Menu.Label>{errorSentence(t, problem)}</Menu.Label>}
          <Menu.Divider />
          {chosen !== null && (
            <Menu.Item disabled={!changed} onClick={() => void keep()}>
              {t('cases.view.save')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setNaming('new')}>{t('cases.view.saveAs')}</Menu.Item>
          {chosen !== null && (
            <>
              <Menu.Item onClick={() => setNaming('rename')}>{t('cases.view.rename')}</Menu.Item>
              <Menu.Item onClick={() => void forget()}>{t('cases.view.remove')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming === 'new' && <ViewDialog view={null} wish={useCases.getState().wish} onClose={() => setNaming(null)} />}
      {naming === 'rename' && chosen !== null && (
        <ViewDialog view={chosen} wish={chosen} onClose={() => setNaming(null)} />
      )}
    </>
  );
});
