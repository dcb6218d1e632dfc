import type { Reason } from '../../engine/reading.ts';

type Snake<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : S;

/** The message that tells a reason; a kind of reason that `_locales` does not know does not compile. */
export const reasonKey = ({ kind }: Reason) =>
  `reason_${kind.replaceAll('-', '_')}` as `reason_${Snake<Reason['kind']>}`;
