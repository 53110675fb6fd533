import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../src/claim/date';
import type { DebtorKind } from '../../../src/claim/facts';
import type { Example } from '../../../src/ipc/rulesViews';
import type { CompanyRules } from '../../../src/procedure/companyRules';
import { useFormat, type Format } from '../../components/useFormat';
import { useRules } from './store';
import './rules.css';

/** Typing is not answered letter by letter, in milliseconds. */
const PAUSE = 150;

interface Milestone {
  key: string;
  on: Example['dueDate'];
  name: string;
  /** The charges and the sum, or what the day means. */
  text: string;
  letter: boolean;
}

/**
 * What becomes of an example under rules, drawn along its days and readable as a list.
 * @param rules null while the draft cannot be used: the picture stays as it was
 */
export function ExamplePicture({ rules, kind }: { rules: CompanyRules | null; kind: DebtorKind }) {
  const { t } = useTranslation();
  const format = useFormat();
  const example = useRules((state) => state.example);
  const [run, setRun] = useState<Example | null>(null);
  const wanted = rules === null ? null : JSON.stringify(rules);
  useEffect(() => {
    if (wanted === null) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      void example(JSON.parse(wanted) as CompanyRules, kind).then((answer) => {
        if (!gone && answer.ok) setRun(answer.data);
      });
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted, kind, example]);
  return (
    <figure className={rules === null ? 'rules__picture rules__picture--old' : 'rules__picture'}>
      <figcaption id="example">
        {t('rules.example', {
          amount: run === null ? '' : format.kroner(run.principal),
          kind: t(`rules.exampleOf.${kind}`),
        })}
      </figcaption>
      <ol className="rules__line" aria-labelledby="example">
        {(run === null ? [] : milestones(run, t, format)).map(({ key, on, name, text, letter }) => (
          <li key={key} className={letter ? 'rules__stop rules__stop--letter' : 'rules__stop'}>
            <span className="rules__day num">{t('rules.day', { count: daysBetween(run?.dueDate ?? on, on) })}</span>
            <strong>{name}</strong>
            <span className="rules__text num">{text}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function milestones({ dueDate, foundOn, startsOn, letters }: Example, t: TFunction, format: Format): Milestone[] {
  const plain = (key: string, on: Example['dueDate'], name: string, text: string): Milestone => ({
    key,
    on,
    name,
    text,
    letter: false,
  });
  return [
    plain('due', dueDate, t('rules.due'), t('rules.dueText')),
    plain('found', foundOn, t('rules.found'), startsOn === null ? t('rules.foundManual') : t('rules.foundText')),
    ...(startsOn === null ? [] : [plain('start', startsOn, t('rules.start'), t('rules.startText'))]),
    ...letters.map(({ on, kind, level, notice, fee, interest, compensation, total }): Milestone => {
      const name = kind === 'notice' ? t('letters.kinds.notice') : t('rules.reminder', { number: level });
      const charges = [
        fee > 0 ? t('rules.withFee', { amount: format.kroner(fee) }) : t('rules.withoutFee'),
        interest > 0 ? t('rules.withInterest', { amount: format.kroner(interest) }) : '',
        compensation > 0 ? t('rules.withCompensation', { amount: format.kroner(compensation) }) : '',
      ].filter((part) => part !== '');
      return {
        key: `letter ${level}`,
        on,
        name: notice ? t('rules.withNotice', { name }) : name,
        text: t('rules.owed', { charges: charges.join(', '), total: format.kroner(total) }),
        letter: true,
      };
    }),
  ];
}
