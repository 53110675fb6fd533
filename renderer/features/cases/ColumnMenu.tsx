import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { caseColumns, FIXED_COLUMN, inOrder } from '../../../src/cases/columns';
import { useCases } from './store';

/** Which columns the list shows. */
export const ColumnMenu = memo(function ColumnMenu() {
  const { t } = useTranslation();
  const columns = useCases((state) => state.wish.columns);
  const want = useCases((state) => state.want);
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('cases.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          aria-label={t('cases.columns')}
          value={columns}
          onChange={(values) => want({ columns: inOrder(caseColumns.filter((column) => values.includes(column))) })}
        >
          <Stack gap={8}>
            {caseColumns.map((column) => (
              <Checkbox
                key={column}
                size="xs"
                value={column}
                disabled={column === FIXED_COLUMN}
                label={t(`cases.columnLong.${column}`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
});
