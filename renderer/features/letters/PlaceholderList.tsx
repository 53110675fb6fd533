import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TemplateField } from '../../../src/letter/checkTemplate';
import type { LetterKind } from '../../../src/letter/letter';
import { placeholdersOf } from '../../../src/letter/placeholders';
import { useFormat } from '../../components/useFormat';

interface PlaceholderListProps {
  kind: LetterKind;
  /** Where a click puts one. */
  field: TemplateField;
  onInsert: (name: string) => void;
}

/** The words in braces that a letter of this kind can have, each with what it becomes. */
export function PlaceholderList({ kind, field, onInsert }: PlaceholderListProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <div role="group" aria-labelledby="placeholders-title">
      <div id="placeholders-title" className="placeholders__title">
        {t('letters.placeholders', { field: t(`letters.fields.${field}`) })}
      </div>
      <ul className="placeholders">
        {placeholdersOf(kind).map(({ name, explanation, sample }) => (
          <li key={name}>
            <UnstyledButton
              className="placeholders__insert"
              aria-describedby={`placeholder-${name}`}
              // The field keeps its cursor where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(name)}
            >
              {`{${name}}`}
            </UnstyledButton>
            <span id={`placeholder-${name}`} className="placeholders__about">
              {explanation[language]}. {t('letters.example', { sample: sample[language] })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
