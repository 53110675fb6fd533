import dbus, { type Message, type MessageBus } from 'dbus-next';
import { z } from 'zod';

/** A call that has come in: what the bus library gives of it, with a body nobody has checked yet. */
export interface Call {
  sender: string;
  path: string;
  interface: string;
  member: string;
  body: unknown;
}

/** An answer: D-Bus signature and values. `undefined` means that the call is not ours. */
export type Answer = readonly [signature: string, ...values: unknown[]] | undefined;

/** One connection to the session's bus, with values checked at the edge. */
export class Bus {
  private constructor(private readonly bus: MessageBus) {}

  /** @throws Error when there is no session bus, or another owns one of the names */
  static async own(names: readonly string[]): Promise<Bus> {
    const bus = dbus.sessionBus();
    for (const name of names) {
      const reply = await bus.requestName(name, dbus.NameFlag.DO_NOT_QUEUE);
      if (reply !== dbus.RequestNameReply.PRIMARY_OWNER) throw new Error(`${name} is taken on this bus`);
    }
    return new Bus(bus);
  }

  /** Answers calls with the first handler that knows them. */
  answerWith(handler: (call: Call) => Answer): void {
    this.bus.addMethodHandler((message: Message): boolean => {
      const { sender, path, member } = message;
      const answer = handler({ sender, path, member, interface: message.interface, body: message.body as unknown });
      if (answer === undefined) return false;
      const [signature, ...values] = answer;
      this.bus.send(dbus.Message.newMethodReturn(message, signature, values));
      return true;
    });
  }

  emit(path: string, interfaceName: string, member: string, signature: string, values: unknown[]): void {
    this.bus.send(dbus.Message.newSignal(path, interfaceName, member, signature, values));
  }

  /** @returns the values of the answer, unchecked */
  async call(
    to: { service: string; path: string; interface: string },
    member: string,
    signature = '',
    values: unknown[] = [],
  ): Promise<unknown[]> {
    const { service: destination, ...rest } = to;
    const message = new dbus.Message({ ...rest, destination, member, signature, body: values });
    const reply = await this.bus.call(message);
    return (reply?.body ?? []) as unknown[];
  }

  stop(): void {
    this.bus.disconnect();
  }
}

/** A value as D-Bus wraps one whose type is not fixed. */
export const variant = (signature: string, value: unknown): unknown => new dbus.Variant(signature, value);

/** The inside of such a value; 64-bit numbers as ordinary ones. */
export const Unwrapped = z
  .object({ value: z.unknown() })
  .transform(({ value }) => (typeof value === 'bigint' ? Number(value) : value));

/** A dictionary of such values. */
export const UnwrappedRecord = z.record(z.string(), Unwrapped);
