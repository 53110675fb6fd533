/** A notification as the system is handed it. */
export interface SystemNotice {
  /** The same for each notification of a company, where the system knows ids: the new one takes the old one's place. */
  id: string;
  title: string;
  body: string;
  /** Labels; shown where the system has buttons. */
  buttons: readonly string[];
  /** Without a sound: the person has been told already. */
  silent: boolean;
}

/** What becomes of it, as the system tells. */
export interface NoticeEvents {
  shown: () => void;
  /** @param why the system's own words */
  failed: (why: string) => void;
  clicked: () => void;
  /** @param index of the button */
  pressed: (index: number) => void;
  closed: () => void;
}

/** The system's notifications. */
export interface NoticePort {
  supported(): boolean;
  show(notice: SystemNotice, events: NoticeEvents): { close: () => void };
}
