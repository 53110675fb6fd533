import { Button, Group, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadArticle } from '../../../src/help/read';
import { useApp } from '../../app/store';
import { ArticleBody } from './ArticleBody';
import { Marked } from './Marked';
import { useHelp } from './store';

/** The article that is read, with the ways to where it is done. */
export function ArticleView({ article, search }: { article: ReadArticle; search: string }) {
  const { t } = useTranslation();
  const setPage = useApp((state) => state.setPage);
  const { arriving, arrive } = useHelp();
  const title = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!arriving) return;
    title.current?.focus();
    arrive();
  }, [arriving, arrive]);
  useEffect(() => {
    place.current?.scrollTo({ top: 0 });
  }, [article.id]);
  return (
    <article ref={place} className="card help__article" aria-labelledby="help-title" tabIndex={0}>
      <p className="help__group">{t(`help.group.${article.group}`)}</p>
      <Title order={2} id="help-title" ref={title} tabIndex={-1}>
        <Marked text={article.title} search={search} />
      </Title>
      <ArticleBody article={article} search={search} />
      {article.pages.length > 0 && (
        <Group gap="xs" mt="lg">
          {article.pages.map((page) => (
            <Button key={page} variant="default" onClick={() => setPage(page)}>
              {t('help.goTo', { page: t(`nav.${page}`) })}
            </Button>
          ))}
        </Group>
      )}
    </article>
  );
}
