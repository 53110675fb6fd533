import { invalid } from './errors';

/** The query of a request; names in any case. */
export class Query {
  private readonly values = new Map<string, string>();

  constructor(parameters: URLSearchParams) {
    for (const [name, value] of parameters) this.values.set(name.toLowerCase(), value);
  }

  /** Undefined where absent or empty: Dinero treats both alike. */
  text(name: string): string | undefined {
    return this.values.get(name.toLowerCase())?.trim() || undefined;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return fallback;
    if (text !== 'true' && text !== 'false') throw invalid(`${name} must be true or false`, 'Ugyldig værdi.', name);
    return text === 'true';
  }

  /** @throws DineroError unless a whole number from `low` to `high`. */
  whole(name: string, fallback: number, low: number, high: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (!Number.isInteger(value) || value < low || value > high) {
      throw invalid(`${name} must be from ${low} to ${high}`, 'Ugyldig værdi.', name);
    }
    return value;
  }

  /** The moment of `changesSince` in epoch milliseconds; only the documented form `YYYY-MM-DDTHH:mm:ssZ` will do. */
  changesSince(): number | undefined {
    const text = this.text('changesSince');
    if (text === undefined) return undefined;
    const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
    if (Number.isNaN(moment))
      throw invalid('changesSince must be YYYY-MM-DDTHH:mm:ssZ', 'Ugyldig dato.', 'changesSince');
    return moment;
  }
}
