import { Button, Group, Loader, Skeleton, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { checkTemplate } from '../../../src/letter/checkTemplate';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { PaperGaps } from './PaperGaps';
import { useLetters } from './store';
import { sampleRequest } from './written';

/** Milliseconds without a key before the letter is made anew. */
const PAUSE = 400;

/** The letter as it is written now, to a made-up debtor. What was shown stays until the next is made. */
export function PreviewPane() {
  const { t } = useTranslation();
  const letters = useLetters();
  const { sample, sampleProblem, looking, look, saveSample, kind, letterhead } = letters;
  const { running, problem, run } = useTask();
  const request = sampleRequest(letters);
  const broken = request !== undefined && checkTemplate(kind, request.template).length > 0;
  const [wanted] = useDebouncedValue(JSON.stringify([request, letterhead?.logo]), PAUSE);
  useEffect(() => {
    void look();
  }, [wanted, look]);
  const save = async (): Promise<void> => {
    const result = await run(() => saveSample(t('letters.sampleName', { letter: t(`letters.kinds.${kind}`) })));
    if (result.ok && result.data !== null) tellDone(t('letters.sampleSaved', { file: result.data.fileName }));
  };
  return (
    <section className="preview-pane" aria-label={t('letters.preview')} aria-busy={looking} tabIndex={0}>
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Group gap="xs" wrap="nowrap">
          <Title order={2}>{t('letters.preview')}</Title>
          {looking && <Loader size={16} role="status" aria-label={t('letters.looking')} />}
        </Group>
        <Button variant="default" size="xs" loading={running} disabled={broken} onClick={() => void save()}>
          {t('letters.saveSample')}
        </Button>
      </Group>
      <p className="letters__help">{t('letters.previewHelp')}</p>
      {request !== undefined && <PaperGaps paper={request.letterhead} />}
      {problem !== null && <ProblemNotice problem={problem} />}
      {broken && <Notice tone="quiet">{t('letters.previewBroken')}</Notice>}
      {sampleProblem !== null && <ProblemNotice title={t('letters.previewFailed')} problem={sampleProblem} />}
      {sample === null && sampleProblem === null && <Skeleton className="preview-pane__page" />}
      {sample !== null && (
        <>
          {sample.pages.map((page, index) => (
            <img
              key={index}
              className="preview-pane__page"
              src={page}
              alt={t('letters.page', { page: index + 1, pages: sample.pages.length })}
            />
          ))}
          <details className="preview-pane__mail">
            <summary>{t('letters.mail')}</summary>
            <strong className="wrap-anywhere">{sample.subject}</strong>
            <pre className="wrap-anywhere">{sample.mail}</pre>
          </details>
        </>
      )}
    </section>
  );
}
