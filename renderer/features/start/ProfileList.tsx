import { Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProfileEntry } from '../../../src/ipc/views';
import { formatCvr } from '../../components/formatCvr';
import { reasonSentence } from '../../components/sentences';
import { useStart } from './store';
import { UnlockForm } from './UnlockForm';

/** The companies on this computer. Choosing one opens its password field in place; a single one is chosen already. */
export function ProfileList({ profiles }: { profiles: ProfileEntry[] }) {
  const { t } = useTranslation();
  const usable = profiles.filter((profile) => profile.problem === null);
  const picked = useStart((state) => state.chosen);
  const choose = useStart((state) => state.choose);
  const only = usable.length === 1 ? usable[0]?.id : undefined;
  const chosen = picked ?? only ?? null;
  return (
    <ul className="profiles">
      {profiles.map((profile) => (
        <li key={profile.id} className="profiles__item">
          <button
            type="button"
            className="profiles__button"
            aria-expanded={profile.problem === null ? chosen === profile.id : undefined}
            disabled={profile.problem !== null}
            onClick={() => choose(profile.id)}
          >
            <span className="profiles__text">
              <span className="ellipsis profiles__name" title={profile.name}>
                {profile.name}
              </span>
              <Text span size="xs" c="dimmed" className="num">
                {t('app.cvr', { cvr: formatCvr(profile.cvr) })}
              </Text>
            </span>
            {profile.problem === null && chosen !== profile.id && <IconChevronRight size={18} aria-hidden />}
          </button>
          {profile.problem !== null && <p className="profiles__problem">{reasonSentence(t, profile.problem)}</p>}
          {chosen === profile.id && profile.problem === null && <UnlockForm profile={profile} />}
        </li>
      ))}
    </ul>
  );
}
