import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shortcutList, type Keys, type Place } from '../../app/shortcutList';
import { shortcutHint } from '../../app/shortcuts';
import { useApp } from '../../app/store';

/** What the keys of a place do, a row each. */
export function ShortcutRows({ place }: { place: Place }) {
  const { t } = useTranslation();
  const platform = useApp((state) => state.info?.platform ?? '');
  const write = (keys: Keys): string => {
    if ('mod' in keys) return shortcutHint(keys.mod, platform);
    return 'named' in keys ? t(`shortcuts.key.${keys.named}`) : keys.sign;
  };
  return (
    <dl className="shortcuts">
      {shortcutList[place].map(({ does, keys }) => (
        <div key={does} className="setting-row shortcuts__row">
          <dt>{t(`shortcuts.does.${does}`)}</dt>
          <dd>
            {keys.map((one) => (
              <Kbd key={write(one)}>{write(one)}</Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
