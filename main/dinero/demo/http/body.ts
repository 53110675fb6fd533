import { parseDate, type CalendarDate } from '../../../../src/claim/date';
import { invalid } from './errors';

const missing = (name: string) => invalid(`The ${name} field is required.`, `${name} skal udfyldes.`, name);

/** The JSON object of a request; names in any case, as Dinero takes them. */
export class Body {
  private readonly values = new Map<string, unknown>();

  /** @throws DineroError where the text is no JSON object. An empty text counts as an empty object. */
  constructor(text: string) {
    for (const [name, value] of Object.entries(parseObject(text))) this.values.set(name.toLowerCase(), value);
  }

  text(name: string): string | undefined {
    const value = this.values.get(name.toLowerCase()) ?? undefined;
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw invalid(`${name} must be a string`, 'Ugyldig værdi.', name);
    return value;
  }

  requiredText(name: string): string {
    const text = this.text(name);
    if (text === undefined || text === '') throw missing(name);
    return text;
  }

  flag(name: string): boolean | undefined {
    const value = this.values.get(name.toLowerCase()) ?? undefined;
    if (value === undefined) return undefined;
    if (typeof value !== 'boolean') throw invalid(`${name} must be a boolean`, 'Ugyldig værdi.', name);
    return value;
  }

  requiredFlag(name: string): boolean {
    const flag = this.flag(name);
    if (flag === undefined) throw missing(name);
    return flag;
  }

  requiredDate(name: string): CalendarDate {
    const day = parseDate(this.requiredText(name));
    if (day === undefined) throw invalid(`${name} must be YYYY-MM-DD`, 'Ugyldig dato.', name);
    return day;
  }
}

function parseObject(text: string): object {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw invalid(`The body is not JSON: ${String(error)}`, 'Ugyldige data.', 'globalErrors[]');
  }
  throw invalid('The following models are missing: model', 'Ugyldige data.', 'globalErrors[]');
}
