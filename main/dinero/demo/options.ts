/** A company of the demo Dinero, with what a person types to connect it. */
export interface DemoCompany {
  /** Firma-ID. */
  organizationId: number;
  name: string;
  /** Eight digits with a valid check digit. */
  cvr: string;
  apiKey: string;
}

export interface DemoOptions {
  /** The server's calendar date at its start, `YYYY-MM-DD`; it moves on with `clock`. */
  today: string;
  /** Same seed and same `today`, same data. Default 1. */
  seed?: number;
  /** At least so many overdue invoices in the first company. Default: what its stories hold. */
  invoices?: number;
  /** TCP port on 127.0.0.1. Default: one the system chooses. */
  port?: number;
  /** Opens `/__demo/…`. Default false. */
  control?: boolean;
  /** 100 requests a minute per company, as Dinero's own limit. Default false. */
  rateLimit?: boolean;
  /** Where changes are kept between runs. Default: nowhere. */
  stateFile?: string;
  /** Told what a person running the demo should know, one line at a time. */
  log?: (line: string) => void;
  /** Milliseconds since 1970-01-01T00:00Z. Default Date.now. */
  clock?: () => number;
}
