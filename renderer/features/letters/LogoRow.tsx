import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useLetters } from './store';

/** The logo, chosen in the system's own dialog. It is kept at once. */
export function LogoRow({ logo }: { logo: string | null }) {
  const { t } = useTranslation();
  const { chooseLogo, removeLogo } = useLetters();
  const { running, problem, run } = useTask();
  const choose = async (): Promise<void> => {
    const result = await run(chooseLogo);
    if (result.ok && result.data !== null) tellDone(t('letters.logoSaved'));
  };
  const remove = async (): Promise<void> => {
    const result = await run(removeLogo);
    if (result.ok) tellDone(t('letters.logoRemoved'));
  };
  return (
    <div className="logo">
      <div className="logo__label">{t('letters.logo')}</div>
      <Group>
        {logo !== null && <img className="logo__picture" src={logo} alt={t('letters.logoAlt')} />}
        <Button variant="default" loading={running} onClick={() => void choose()}>
          {t(logo === null ? 'letters.logoChoose' : 'letters.logoReplace')}
        </Button>
        {logo !== null && (
          <Button variant="default" disabled={running} onClick={() => void remove()}>
            {t('letters.logoRemove')}
          </Button>
        )}
      </Group>
      <p className="letters__help">{t('letters.logoHelp')}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  );
}
