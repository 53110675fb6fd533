import { useTranslation } from 'react-i18next';
import type { BackupView } from '../../../src/ipc/backupViews';
import { useFormat } from '../../components/useFormat';
import { sizeText } from './sizeText';

/** More are counted, not named. */
const SHOWN = 5;

/** The company's backups in the folder, newest first. */
export function BackupFiles({ view: { folder, files } }: { view: BackupView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (folder === null) return null;
  if (files === null) return <p className="backup__text">{t('backup.filesUnread')}</p>;
  if (files.length === 0) return null;
  const more = files.length - SHOWN;
  return (
    <div className="backup__files">
      <h3 id="backup-files">{t('backup.files', { count: files.length })}</h3>
      <ul aria-labelledby="backup-files" className="num">
        {files.slice(0, SHOWN).map(({ name, madeAt, bytes }) => (
          <li key={name} title={name}>
            {format.moment(madeAt)} · {sizeText(bytes, format.language)}
          </li>
        ))}
        {more > 0 && <li>{t('backup.filesMore', { count: more })}</li>}
      </ul>
    </div>
  );
}
