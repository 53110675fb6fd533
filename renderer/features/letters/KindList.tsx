import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { letterKinds } from '../../../src/letter/letter';
import { useLetters } from './store';
import { UnsavedMark } from './UnsavedMark';
import { keyOf } from './written';

/** The letters there are, with a mark where the company has words of its own and where something is not saved. */
export function KindList() {
  const { t } = useTranslation();
  const { templates, kind: chosen, language, drafts, choose } = useLetters();
  return (
    <ul className="kinds" aria-label={t('letters.kindsLabel')}>
      {letterKinds.map((kind) => {
        const key = keyOf({ kind, language });
        const own = templates?.find((view) => keyOf(view) === key)?.own ?? false;
        return (
          <li key={kind}>
            <UnstyledButton
              className="kinds__item"
              aria-current={kind === chosen ? 'true' : undefined}
              onClick={() => choose({ kind })}
            >
              <span className="ellipsis">{t(`letters.kinds.${kind}`)}</span>
              {drafts[key] !== undefined && <UnsavedMark />}
              {own && <span className="kinds__own">{t('letters.own')}</span>}
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
