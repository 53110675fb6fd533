import { Collapse } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewLine } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';

/** An amount of the claim, and on asking, why it may be charged. */
export function ClaimLine({ line }: { line: PreviewLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const reasons = useId();
  const label = t(`preview.line.${line.kind}`);
  const explained = line.explanation.length > 0;
  return (
    <li className="claim__line">
      <div className="claim__row">
        <span>{label}</span>
        <span className="num">{format.amount(line.amount)}</span>
      </div>
      {explained && (
        <>
          <button
            type="button"
            className="claim__why"
            aria-expanded={opened}
            aria-controls={reasons}
            aria-label={`${label}: ${t('preview.lineWhy')}`}
            onClick={() => setOpened(!opened)}
          >
            {t('preview.lineWhy')}
            <IconChevronDown size={13} aria-hidden />
          </button>
          <Collapse expanded={opened} id={reasons}>
            <div className="claim__reasons">
              {line.explanation.map((sentence) => (
                <p key={sentence.da}>{sentence[format.language]}</p>
              ))}
            </div>
          </Collapse>
        </>
      )}
    </li>
  );
}
