import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Coming, Touches } from '../../../src/ipc/rulesViews';
import { useFormat } from '../../components/useFormat';

interface TouchedDialogProps {
  touches: Touches;
  running: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Which running cases go on otherwise, before it is so. */
export function TouchedDialog({ touches: { looked, count, rows }, running, onConfirm, onClose }: TouchedDialogProps) {
  const { t } = useTranslation();
  const step = useStepWords();
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('rules.touched.title', { count })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="sm">
        <Text>{t('rules.touched.text', { looked })}</Text>
        <div className="rules__touched" tabIndex={0} role="group" aria-label={t('rules.touched.list')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('rules.touched.invoice')}</th>
                <th scope="col">{t('rules.touched.debtor')}</th>
                <th scope="col">{t('rules.touched.before')}</th>
                <th scope="col">{t('rules.touched.after')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ guid, number, debtorName, before, after }) => (
                <tr key={guid}>
                  <td className="num">{number}</td>
                  <td className="rules__debtor" title={debtorName}>
                    {debtorName}
                  </td>
                  <td className="num">{step(before)}</td>
                  <td className="num">{step(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {count > rows.length && <Text size="sm">{t('rules.touched.more', { count: count - rows.length })}</Text>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button loading={running} onClick={onConfirm}>
            {t('rules.touched.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** "Rykker 2, 12.12.2026, med gebyr og renter" */
function useStepWords(): (step: Coming | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (step) => {
    if (step === null) return t('rules.touched.none');
    const { kind, level, on, fee, interest, compensation } = step;
    const name = kind === 'notice' ? t('letters.kinds.notice') : t('rules.reminder', { number: level });
    const charges = [
      ...(fee ? [t('rules.touched.fee')] : []),
      ...(interest ? [t('rules.touched.interest')] : []),
      ...(compensation ? [t('rules.touched.compensation')] : []),
    ];
    const what = charges.length === 0 ? t('rules.touched.bare') : charges.join(', ');
    return t('rules.touched.step', { name, day: format.day(on), what });
  };
}
