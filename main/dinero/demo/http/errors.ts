import { toJson } from './json';
import type { Answer } from './answer';

const CODES = {
  unauthorized: 41,
  validation: 42,
  outdated: 58,
  unknown: 63,
  deleted: 65,
  noPro: 90,
} as const;

const TITLES: Record<keyof typeof CODES, string> = {
  unauthorized: 'Unauthorized',
  validation: 'Validation Error',
  outdated: 'Timestamp is outdated',
  unknown: 'Not found',
  deleted: 'Item is deleted',
  noPro: 'No active Pro subscription',
};

/** A refusal in the words of Dinero's error body. */
export class DineroError extends Error {
  /**
   * @param english goes to validationErrors and errorMessageList.
   * @param danish is the sentence Dinero shows its users.
   * @param field the property the message is about.
   */
  constructor(
    readonly status: number,
    readonly kind: keyof typeof CODES,
    readonly english: string,
    readonly danish: string,
    readonly field = 'message',
  ) {
    super(english);
  }

  /** The documented error body: camelCase, with PascalCase inside errorMessageList. */
  answer(): Answer {
    const body = {
      code: CODES[this.kind],
      message: TITLES[this.kind],
      validationErrors: { [this.field]: this.english },
      languageSpecificMessages: [{ property: this.field, message: this.danish }],
      errorMessageList: [{ Code: this.field, Message: this.english }],
    };
    return { status: this.status, type: 'application/json; charset=utf-8', body: toJson(body) };
  }
}

/** 400 with code 42. */
export const invalid = (english: string, danish: string, field?: string): DineroError =>
  new DineroError(400, 'validation', english, danish, field);

/** 400 with code 58. */
export const outdated = (): DineroError =>
  new DineroError(
    400,
    'outdated',
    'The timestamp is outdated. Get the latest version and use its timestamp.',
    'Data er ændret siden du hentede dem. Hent dem igen.',
    'Timestamp',
  );

/** 400 with code 63. */
export const unknownVoucher = (name: string): DineroError =>
  new DineroError(400, 'unknown', `Invalid ${name}, no results found`, 'Bilaget findes ikke.', name);

/** 400 with code 65. */
export const deletedVoucher = (english: string): DineroError =>
  new DineroError(400, 'deleted', english, 'Da objektet er blevet slettet, kan du ikke rette i det.');
