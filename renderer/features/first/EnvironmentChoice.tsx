import { Group, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Environment } from '../../../src/ipc/views';

const choices = [
  { value: 'demo', label: 'company.demo', help: 'company.demoHelp' },
  { value: 'dinero', label: 'company.dinero', help: 'company.dineroHelp' },
] as const;

interface EnvironmentChoiceProps {
  value: Environment;
  /** What is wrong with the choice. */
  error: string | undefined;
  onChange: (value: Environment) => void;
}

/** Whether to connect to the embedded demo or to Dinero itself, each with what it means. */
export function EnvironmentChoice({ value, error, onChange }: EnvironmentChoiceProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('company.environment')}
      value={value}
      error={error === undefined ? undefined : <span role="alert">{error}</span>}
      onChange={(chosen) => onChange(chosen === 'demo' ? 'demo' : 'dinero')}
    >
      <div className="environments">
        {choices.map((choice) => (
          <Radio.Card
            key={choice.value}
            value={choice.value}
            className="environments__card"
            aria-label={t(choice.label)}
          >
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio.Indicator />
              <div>
                <Text fw={600}>{t(choice.label)}</Text>
                <Text size="xs" c="dimmed">
                  {t(choice.help)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
