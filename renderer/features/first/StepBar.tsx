import { useTranslation } from 'react-i18next';
import { stepNames, type Step } from './steps';
import './first.css';

/** How far the first day has come: "Trin 2 af 5", and a bar with the name of each step. */
export function StepBar({ step }: { step: 1 | Step }) {
  const { t } = useTranslation();
  return (
    <div className="step-bar">
      <p className="step-bar__now num">
        {t('first.stepOf', { step, all: stepNames.length })}
        <span className="step-bar__name"> · {t(`first.name.${stepNames[step - 1] ?? 'company'}`)}</span>
      </p>
      <ol className="step-bar__list" aria-label={t('first.steps')}>
        {stepNames.map((name, place) => (
          <li
            key={name}
            className="step-bar__step"
            data-state={place + 1 < step ? 'done' : place + 1 === step ? 'now' : 'later'}
            aria-current={place + 1 === step ? 'step' : undefined}
          >
            <span className="step-bar__label">{t(`first.name.${name}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
