import { ActionIcon, Button, Group, Textarea } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NOTE, type DebtorNote } from '../../../src/ipc/debtorViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useDebtor } from './panelStore';

interface NoteItemProps {
  debtorGuid: string;
  note: DebtorNote;
  onDelete: () => void;
}

/** One note of a customer, or the field in which it is being changed. */
export function NoteItem({ debtorGuid, note, onDelete }: NoteItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const changeNote = useDebtor((state) => state.changeNote);
  const { running, problem, run } = useTask();
  const [draft, setDraft] = useState<string | null>(null);
  /** The field was open: its button gets the focus back. */
  const [edited, setEdited] = useState(false);
  const save = async (text: string): Promise<void> => {
    const answer = await run(() => changeNote(debtorGuid, note.id, text));
    if (answer.ok) setDraft(null);
  };
  const written = format.moment(note.at);
  return (
    <li className="debtors__note">
      {draft === null ? (
        <>
          <div className="debtors__noted">
            <p className="debtors__text wrap-anywhere">{note.text}</p>
            <p className="debtors__dim num">
              {note.changedAt === null
                ? written
                : t('debtors.notes.changed', { at: written, changed: format.moment(note.changedAt) })}
            </p>
          </div>
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('debtors.notes.changeOf', { text: note.text })}
              title={t('debtors.notes.change')}
              autoFocus={edited}
              onClick={() => {
                setEdited(true);
                setDraft(note.text);
              }}
            >
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('debtors.notes.deleteOf', { text: note.text })}
              title={t('debtors.notes.delete')}
              onClick={onDelete}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        </>
      ) : (
        <form
          className="debtors__noted"
          onSubmit={(event) => {
            event.preventDefault();
            void save(draft);
          }}
        >
          <Textarea
            autosize
            autoFocus
            minRows={2}
            maxRows={8}
            maxLength={LONGEST_NOTE}
            aria-label={t('debtors.notes.change')}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <Group gap="xs" mt="xs">
            <Button type="submit" size="xs" loading={running} disabled={draft.trim() === ''}>
              {t('app.save')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setDraft(null)}>
              {t('app.cancel')}
            </Button>
          </Group>
          {problem !== null && <ProblemNotice problem={problem} />}
        </form>
      )}
    </li>
  );
}
