import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Stands where a page's parts will be, at their heights in pixels, so that nothing jumps when they come. */
export function Loading({ heights }: { heights: readonly number[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" role="status" aria-label={t('app.loading')}>
      {heights.map((height, place) => (
        <Skeleton key={place} height={height} />
      ))}
    </Stack>
  );
}
