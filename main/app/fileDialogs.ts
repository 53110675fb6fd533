import { dialog, type FileFilter } from 'electron';
import { BACKUP_ENDING } from '../../src/backup/fileName';

/** How a person is asked for a file of theirs: the page never says a path. */
export interface FileDialogs {
  /** A picture to read; null if they changed their mind. */
  picture(): Promise<string | null>;
  /** Where to save a PDF; null if they changed their mind. */
  savePdf(suggested: string): Promise<string | null>;
  /** Where to save a spreadsheet; null if they changed their mind. */
  saveCsv(suggested: string): Promise<string | null>;
  /** Where to save a workbook of Excel; null if they changed their mind. */
  saveXlsx(suggested: string): Promise<string | null>;
  /** Where to save data for other programs; null if they changed their mind. */
  saveJson(suggested: string): Promise<string | null>;
  /** A company's backup to restore from; null if they changed their mind. */
  backup(): Promise<string | null>;
  /** A folder to save in; null if they changed their mind. */
  folder(): Promise<string | null>;
}

export const fileDialogs: FileDialogs = {
  picture: () => open({ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }),
  backup: () => open({ name: 'Rykkerklar', extensions: [BACKUP_ENDING] }),
  savePdf: (suggested) => save(suggested, { name: 'PDF', extensions: ['pdf'] }),
  saveCsv: (suggested) => save(suggested, { name: 'CSV', extensions: ['csv'] }),
  saveXlsx: (suggested) => save(suggested, { name: 'Excel', extensions: ['xlsx'] }),
  saveJson: (suggested) => save(suggested, { name: 'JSON', extensions: ['json'] }),
  folder: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
    return canceled ? null : (filePaths[0] ?? null);
  },
};

async function open(filter: FileFilter): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters: [filter] });
  return canceled ? null : (filePaths[0] ?? null);
}

async function save(suggested: string, filter: FileFilter): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: suggested, filters: [filter] });
  return canceled || !filePath ? null : filePath;
}
