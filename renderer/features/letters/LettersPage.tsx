import { Tabs } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { LetterheadCard } from './LetterheadCard';
import { PreviewPane } from './PreviewPane';
import { useLetters } from './store';
import { TemplateCard } from './TemplateCard';
import { UnsavedMark } from './UnsavedMark';
import './letters.css';

/** The words and the paper of the company's letters, beside the letter they make. */
export function LettersPage() {
  const { t } = useTranslation();
  const { templates, letterhead, drafts, paper, problem, load } = useLetters();
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <div className="page">
      <PageHeader title={t('letters.title')} note={t('letters.note')} />
      {problem !== null && <ProblemNotice problem={problem} retry={load} />}
      {templates === null && problem === null && <Loading heights={[34, 240]} />}
      {templates !== null && letterhead !== null && (
        <div className="letters">
          <Tabs defaultValue="words" className="letters__forms">
            <Tabs.List mb="md">
              <Tabs.Tab value="words">
                {t('letters.words')}
                {Object.keys(drafts).length > 0 && <UnsavedMark />}
              </Tabs.Tab>
              <Tabs.Tab value="paper">
                {t('letters.paper')}
                {paper !== null && <UnsavedMark />}
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="words">
              <TemplateCard />
            </Tabs.Panel>
            <Tabs.Panel value="paper">
              <LetterheadCard letterhead={letterhead} />
            </Tabs.Panel>
          </Tabs>
          <PreviewPane />
        </div>
      )}
    </div>
  );
}
