import { Button, Text, Title } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';

/** The second door: the embedded demo company. */
export function DemoDoor({ onFilled }: { onFilled: (name: string, cvr: string) => void }) {
  const { t } = useTranslation();
  const { running, problem, run } = useTask();
  const open = async (): Promise<void> => {
    const access = await run(() => callApi('connection.demoAccess'));
    if (access.ok) onFilled(access.data.name, access.data.cvr);
  };
  return (
    <section className="demo-door">
      <div>
        <Title order={2}>{t('start.demoTitle')}</Title>
        <Text size="sm">{t('start.demoText')}</Text>
      </div>
      <Button
        variant="default"
        loading={running}
        leftSection={<IconSparkles size={16} aria-hidden />}
        onClick={() => void open()}
      >
        {t('start.demoButton')}
      </Button>
      {problem !== null && <ProblemNotice problem={problem} />}
    </section>
  );
}
