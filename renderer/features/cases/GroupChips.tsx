import { Chip, Group } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countGroups } from '../../../src/cases/filter';
import { caseGroups } from '../../../src/cases/groups';
import type { CaseItem } from '../../../src/cases/item';
import { useFormat } from '../../components/useFormat';
import { useCases } from './store';

/** Where the cases shown stand, each with how many there are; any of them together. */
export const GroupChips = memo(function GroupChips({ items }: { items: CaseItem[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const groups = useCases((state) => state.wish.groups);
  const want = useCases((state) => state.want);
  const counts = useMemo(() => countGroups(items), [items]);
  return (
    <Chip.Group
      multiple
      value={groups}
      onChange={(values) => want({ groups: caseGroups.filter((group) => values.includes(group)) })}
    >
      <Group gap={6} role="group" aria-label={t('cases.filter')} className="cases__chips">
        {caseGroups.map((group) => (
          <Chip key={group} size="xs" value={group}>
            {t(`cases.group.${group}`)} <span className="num">{format.count(counts[group])}</span>
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
});
