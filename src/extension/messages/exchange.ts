import type { Exchange, Handlers, Reply, Wire } from './messages.ts';

/** Checks the fields of a message of each type; sender and type are checked by `listener`. */
export type Checks<E> = {
  [T in keyof E]: (message: Record<string, unknown>) => boolean;
};

/** Makes a typed way of sending out of an untyped one, such as `runtime.sendMessage`. */
export function sender<E extends Exchange>(transport: (wire: object) => Promise<unknown>) {
  return <T extends keyof E & string>(
    type: T,
    message: Omit<Wire<E, T>, 'type'>,
  ): Promise<Reply<E, T>> => transport({ type, ...message }) as Promise<Reply<E, T>>;
}

/** Who may send: gives the handlers' context, or undefined where this sender has no business here. */
type Admit<Sender, Context> = (sender: Sender) => Context | undefined;

/**
 * A listener for `runtime.onMessage`: lets known senders' well-formed messages through to their
 * handler and leaves all else unanswered, so that several listeners can share the event.
 */
export function listener<E extends Exchange, Sender, Context>(
  handlers: Handlers<E, Context>,
  checks: Checks<E>,
  admit: Admit<Sender, Context>,
) {
  return (wire: unknown, from: Sender): Promise<unknown> | undefined => {
    if (!isRecord(wire) || typeof wire.type !== 'string') return undefined;
    const type = wire.type;
    if (!Object.hasOwn(handlers, type)) return undefined;
    const context = admit(from);
    if (context === undefined || !checks[type as keyof E](wire)) return undefined;
    const handle = handlers[type as keyof E];
    return Promise.resolve(handle(wire as Wire<E, keyof E>, context));
  };
}

/** True for a plain object that fields can be read from. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
