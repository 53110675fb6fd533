import { Button, Text, Title } from '@mantine/core';
import { IconTableDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TableFormat, type Numbers, type Part } from '../../../src/ipc/numbersViews';
import { tableOf } from '../../../src/numbers/tables';
import { useFormat } from '../../components/useFormat';
import { Bars } from './Bars';
import { chartOf } from './charts';
import { PartTable } from './PartTable';
import { useNumbers } from './store';
import { useSave } from './useSave';

const saveKeys = {
  xlsx: { short: 'numbers.saveXlsx', of: 'numbers.saveXlsxOf' },
  csv: { short: 'numbers.saveCsv', of: 'numbers.saveCsvOf' },
} as const satisfies Record<TableFormat, { short: string; of: string }>;

/** Tables with so many columns stand below their chart and not beside it. */
const WIDE = 5;

/** One part of the figures: what it is, its chart, its table and its file. */
export function PartCard({ part, numbers }: { part: Part; numbers: Numbers }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { saving, save } = useSave();
  const period = useNumbers((state) => state.wish);
  const table = useMemo(() => tableOf(part, numbers, language), [part, numbers, language]);
  const chart = useMemo(() => chartOf(part, numbers, language), [part, numbers, language]);
  const { title, lead, none, rows, columns } = table;
  return (
    <section className="card" aria-labelledby={`numbers-${part}`}>
      <div className="numbers__head">
        <Title order={2} id={`numbers-${part}`}>
          {title}
        </Title>
        <Button.Group>
          {TableFormat.options.map((format) => (
            <Button
              key={format}
              size="compact-sm"
              variant="default"
              leftSection={<IconTableDown size={15} aria-hidden />}
              aria-label={t(saveKeys[format].of, { title })}
              loading={saving}
              disabled={rows.length === 0}
              onClick={() => void save({ kind: 'table', part, period, format })}
            >
              {t(saveKeys[format].short)}
            </Button>
          ))}
        </Button.Group>
      </div>
      <Text size="sm" c="dimmed" className="numbers__lead">
        {lead}
      </Text>
      {rows.length === 0 ? (
        <Text mt="sm">{none}</Text>
      ) : (
        <div className={`numbers__part ${columns.length >= WIDE ? 'numbers__part--wide' : ''}`}>
          <Bars chart={chart} title={title} />
          <PartTable table={table} />
        </div>
      )}
    </section>
  );
}
