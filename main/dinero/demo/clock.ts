import { addDays, dateInCopenhagen, daysBetween, type CalendarDate } from '../../../src/claim/date';

const DAY = 86_400_000;

/** The server's own time: starts on a given date, moves on with the clock, and can be sent ahead by whole days. */
export class DemoClock {
  private readonly shift: number;

  /** @param ahead days already sent ahead in earlier runs. */
  constructor(
    start: CalendarDate,
    private readonly clock: () => number,
    private ahead: number,
  ) {
    this.shift = daysBetween(dateInCopenhagen(clock()), start);
  }

  get daysAhead(): number {
    return this.ahead;
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.clock() + (this.shift + this.ahead) * DAY;
  }

  today(): CalendarDate {
    return addDays(dateInCopenhagen(this.clock()), this.shift + this.ahead);
  }

  advance(days: number): void {
    this.ahead += days;
  }
}
