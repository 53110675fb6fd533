import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NOTE, type DebtorDetails, type DebtorNote } from '../../../src/ipc/debtorViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { NoteItem } from './NoteItem';
import { useDebtor } from './panelStore';

/** What has been written down about the customer, apart from any case: added to, changed, and deleted with a way back. */
export function Notes({ debtor: { guid, notes } }: { debtor: DebtorDetails }) {
  const { t } = useTranslation();
  const { addNote, deleteNote, restoreNote } = useDebtor();
  const { running, problem, run } = useTask();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const [deleted, setDeleted] = useState<DebtorNote | null>(null);
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    const answer = await run(() => addNote(guid, text));
    if (answer.ok) setText('');
  };
  const remove = async (note: DebtorNote): Promise<void> => {
    const answer = await run(() => deleteNote(guid, note.id));
    if (answer.ok) setDeleted(note);
  };
  const restore = async ({ text: was, at, changedAt }: DebtorNote): Promise<void> => {
    const answer = await run(() => restoreNote(guid, { text: was, at, changedAt }));
    if (!answer.ok) return;
    setDeleted(null);
    field.current?.focus();
  };
  return (
    <section aria-labelledby="debtor-notes">
      <h3 className="case__heading" id="debtor-notes">
        {t('debtors.notes.title')}
      </h3>
      {deleted !== null && (
        <div className="debtors__deleted" role="status">
          <span>{t('debtors.notes.deleted')}</span>
          <Button size="compact-sm" variant="light" loading={running} autoFocus onClick={() => void restore(deleted)}>
            {t('app.undo')}
          </Button>
        </div>
      )}
      {notes.length > 0 && (
        <ul className="debtors__notes">
          {notes.map((note) => (
            <NoteItem key={note.id} debtorGuid={guid} note={note} onDelete={() => void remove(note)} />
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Textarea
          ref={field}
          mt="xs"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={LONGEST_NOTE}
          label={t('debtors.notes.new')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" mt="xs" size="xs" variant="default" loading={running} disabled={text.trim() === ''}>
          {t('debtors.notes.add')}
        </Button>
      </form>
      {problem !== null && <ProblemNotice problem={problem} />}
    </section>
  );
}
