import { useTranslation } from 'react-i18next';
import type { ReadArticle } from '../../../src/help/read';
import { sources } from '../../../src/help/sources';
import { places } from '../../app/shortcutList';
import { ShortcutRows } from '../shortcuts/ShortcutRows';
import { Marked } from './Marked';
import './help.css';

/** What an article says, and what it stands on. */
export function ArticleBody({ article, search = '' }: { article: ReadArticle; search?: string }) {
  const { t } = useTranslation();
  const List = article.steps ? 'ol' : 'ul';
  return (
    <>
      <p className="help__lead">
        <Marked text={article.lead} search={search} />
      </p>
      <List className={article.steps ? 'help__steps' : 'help__paragraphs'}>
        {article.paragraphs.map((paragraph) => (
          <li key={paragraph}>
            <Marked text={paragraph} search={search} />
          </li>
        ))}
      </List>
      {article.group === 'keys' &&
        places.map((place) => (
          <section key={place} className="help__keys">
            <h3>{t(`shortcuts.place.${place}`)}</h3>
            <ShortcutRows place={place} />
          </section>
        ))}
      {article.sources.length > 0 && (
        <section className="help__sources">
          <h3>{t('help.sources')}</h3>
          <ul>
            {article.sources.map((id) => (
              <li key={id} lang="da">
                {`${sources[id].name}, ${sources[id].paragraph}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
