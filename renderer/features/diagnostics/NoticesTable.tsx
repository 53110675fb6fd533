import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NoticeView } from '../../../src/ipc/caseViews';
import { useFormat } from '../../components/useFormat';

/** The latest notifications: what each was about, and why one was not shown. */
export function NoticesTable({ notices }: { notices: NoticeView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section>
      <Title order={2} mb="xs" mt="xs" id="told">
        {t('diagnostics.notices')}
      </Title>
      <div className="card table__card">
        {notices.length === 0 ? (
          <p className="table__none">{t('diagnostics.noticesNone')}</p>
        ) : (
          <table className="table" aria-labelledby="told">
            <thead>
              <tr>
                <th scope="col">{t('diagnostics.at')}</th>
                <th scope="col">{t('diagnostics.noticeAbout')}</th>
                <th scope="col">{t('diagnostics.noticeState')}</th>
              </tr>
            </thead>
            <tbody>
              {notices.map(({ id, createdAt, kinds, state, silence }) => (
                <tr key={id}>
                  <td className="num table__moment">{format.moment(createdAt)}</td>
                  <td>{kinds.map((kind) => t(`diagnostics.kindOf.${kind}`)).join(', ')}</td>
                  <td>
                    <span className={`pill ${state === 'shown' ? 'pill--good' : ''}`}>
                      {t(`diagnostics.noticeStateOf.${state}`)}
                    </span>
                    {silence !== null && <div className="table__dim">{t(`diagnostics.silenceOf.${silence}`)}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
