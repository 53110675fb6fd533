import type { z } from 'zod';
import type { Page } from '../../src/dinero/model';
import { readOne, readPage, readRows } from '../../src/dinero/reading';
import { AppError } from '../appError';
import type { HttpAnswer } from './http';
import { parseJson } from './json';
import type { DineroLog } from './log';

/** Reads the bodies of answers; what is not understood is logged by the names of the fields and never by their values. */
export class Answers {
  constructor(private readonly log: DineroLog) {}

  /** @throws AppError `dinero-unexpected` naming the endpoint */
  one<T>(schema: z.ZodType<T>, answer: HttpAnswer, what: string): T {
    const reading = readOne(schema, parseJson(answer.body));
    return reading.ok ? reading.value : this.#unexpected(what, answer, reading.fields);
  }

  /**
   * A page of a list. Rows that are not understood are counted.
   * @throws AppError `dinero-unexpected` where it is no page at all
   */
  page<T>(schema: z.ZodType<T>, answer: HttpAnswer, what: string): Page<T> {
    const reading = readPage(schema, parseJson(answer.body));
    if (!reading.ok) return this.#unexpected(what, answer, reading.fields);
    const { rows, total, strange, strangeFields } = reading.value;
    this.#strange(what, strange, strangeFields);
    return { rows, total, strange };
  }

  /**
   * A bare array of which single rows may be left out.
   * @throws AppError `dinero-unexpected` where it is no array
   */
  rows<T>(schema: z.ZodType<T>, answer: HttpAnswer, what: string): T[] {
    const body = parseJson(answer.body);
    if (!Array.isArray(body)) return this.#unexpected(what, answer, []);
    const { rows, strange, strangeFields } = readRows(schema, body);
    this.#strange(what, strange, strangeFields);
    return rows;
  }

  /** @throws AppError `dinero-unexpected` where it is no PDF */
  pdf(answer: HttpAnswer, what: string): Uint8Array {
    const isPdf = Buffer.from(answer.body.subarray(0, 5)).toString('latin1') === '%PDF-';
    return isPdf ? answer.body : this.#unexpected(what, answer, []);
  }

  #strange(what: string, rows: number, fields: string[]): void {
    if (rows > 0) this.log.warn('rows of Dinero not understood', { what, rows, fields });
  }

  #unexpected(what: string, answer: HttpAnswer, fields: string[]): never {
    this.log.warn('answer of Dinero not understood', {
      what,
      status: answer.status,
      bytes: answer.body.length,
      fields,
    });
    throw new AppError('dinero-unexpected', { what });
  }
}
