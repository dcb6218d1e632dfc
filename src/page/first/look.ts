import type { Copied } from '../../article/copying/page-copy.ts';
import { type Placed, standing } from '../../article/text-map.ts';
import type { ReadReply } from '../../extension/messages/messages.ts';
import { findMarks, type Mark } from '../marks/marks.ts';
import { namesFrom } from '../marks/names.ts';
import { type Painted, paintFirst, takeOff } from '../marks/paint-first.ts';
import { mayMark, rulesFor } from '../marks/rules.ts';
import { askToRead } from './ask.ts';
import { copyInSlices } from './copy.ts';

/** What came of the first look at a document. */
export interface FirstLook {
  /** Undefined where copying was ended. */
  readonly copied?: Copied | undefined;
  /** Milliseconds that copying took. */
  readonly cost: number;
  /** Undefined where the background gave none. */
  readonly reply?: ReadReply | undefined;
  /** What was marked, if anything was. */
  readonly marked?: Marked | undefined;
}

/** What ends a first look. */
interface Ending {
  signal: AbortSignal;
  /** A later look has taken its place. */
  isLeft(): boolean;
}

/** The first marks of a document, as they stand in it. */
export interface Marked extends Painted {
  readonly marks: readonly Mark[];
  takeOff(): void;
}

/**
 * Looks at a document for the first time: copies it, has it read, and marks it where it is crime news and the
 * reader's settings have it so. The least that has to be there for it: all else is the session's, which comes later.
 */
export async function lookFirst(
  document: Document,
  url: string,
  ending: Ending,
): Promise<FirstLook> {
  if (document.contentType === 'application/pdf')
    return { cost: 0, reply: { ok: false, reason: 'pdf' } };
  const since = Date.now();
  const copied = await copyInSlices(document, ending.signal);
  const look = { copied, cost: Date.now() - since };
  if (!copied || ending.isLeft()) return look;
  const reply = await askToRead({ copy: copied.copy, url, asked: false });
  const marked = reply && (await mark(document, copied, reply, ending));
  return { ...look, reply, marked };
}

async function mark(
  document: Document,
  copied: Copied,
  reply: ReadReply,
  { signal, isLeft }: Ending,
): Promise<Marked | undefined> {
  if (!reply.ok || reply.read?.relevant !== 'yes' || !mayMark(reply.read.settings, copied))
    return undefined;
  const { settings } = reply.read;
  const root = copied.nodes[reply.places.root] as unknown as Element;
  const stretches = ({ at = [] }: Placed) => standing(at, copied);
  const marks = await findMarks(reply.read, { copied, stretches }, signal);
  if (isLeft()) return undefined;
  const names = namesFrom(settings.token);
  const painted = paintFirst(document, names, marks, rulesFor(settings, root, names), copied);
  const off = () => takeOff(painted, names);
  signal.addEventListener('abort', off);
  return { ...painted, marks, takeOff: off };
}
