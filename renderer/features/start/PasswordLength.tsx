import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SHORTEST_PASSWORD, lengthShare } from './passwordLength';

/** How long the password is, without praise or blame. */
export function PasswordLength({ password }: { password: string }) {
  const { t } = useTranslation();
  if (password === '') return null;
  const missing = SHORTEST_PASSWORD - password.length;
  return (
    <div>
      <Progress
        value={lengthShare(password.length)}
        size="xs"
        color={missing > 0 ? 'gray.6' : 'teal'}
        aria-label={t('start.newPassword')}
      />
      <Text size="xs" c="dimmed" mt={4} className="num">
        {missing > 0
          ? t('start.passwordMissing', { count: missing })
          : t('start.passwordLength', { count: password.length })}
      </Text>
    </div>
  );
}
