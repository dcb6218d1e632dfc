import { UNSEEN } from '../../article/copying/opening.ts';
import type { Copied } from '../../article/copying/page-copy.ts';
import { type Places, type TextMap, textMap } from '../../article/text-map.ts';
import type {
  Failure,
  PageReading,
  ReadReply,
  SentPlaces,
  Whole,
} from '../../extension/messages/messages.ts';
import { withoutStretches } from '../../extension/messages/packed.ts';
import { unsealed } from '../../extension/messages/sealed.ts';
import { once } from '../../ui/once.ts';
import { isAlive } from '../api.ts';
import { askToRead } from '../first/ask.ts';

/** What was read of a document, and where it lies. */
export interface Read extends Omit<PageReading, 'whole'> {
  map: TextMap;
  whole(): Whole;
  /** What it was read from. */
  from: Source;
}

/** What a reading depends on: as long as none of it changes, the background need not be woken. */
interface Source extends Pick<Copied, 'copy' | 'nodes' | 'said'> {
  url: string;
  asked: boolean;
  /** The root element's name and attributes, which tell the language and a translation. */
  root: string;
}

/** What a copy is read for. */
export interface Asking {
  url: string;
  /** The reader wants this page read although it may be no article. */
  asked: boolean;
  /** The reader wants all posts of a live page. */
  allPosts?: true;
  /**
   * What is held of this page: an article that says the same is not read again, only placed. One that grew is
   * copied where it grew, and read whole: what a paragraph's towns, sums and 'they' mean hangs on the others. What
   * hangs on one paragraph alone, its tokens, is a twentieth of a reading: to keep that, the background would have
   * to hold the texts of open tabs, and it holds nothing between two questions.
   */
  held?: Read | undefined;
  /** Told where something else stands at another address than what is held: that is nothing of this page. */
  gone?: () => void;
}

/** Lets the background read a page's copy. */
export async function readCopy(copied: Copied, asking: Asking): Promise<Read | Failure> {
  const { held, gone, ...wanted } = asking;
  if (held) {
    const isThere = held.from.url === wanted.url;
    if (!isSame(held.from, sourceOf(copied, asking))) isThere || gone?.();
    else if (isThere) return held;
  }
  const question = { copy: copied.copy, ...wanted, ...(held && { held: held.key }) };
  return readOf(await askToRead(question), copied, asking);
}

/** What the background's reply to such a question says. */
export function readOf(
  reply: ReadReply | undefined,
  copied: Copied,
  asking: Asking,
): Read | Failure {
  if (reply && !reply.ok) return reply.reason;
  const read = reply?.read ? opened(reply.read) : asking.held && moved(asking.held);
  if (reply && read)
    return { ...read, map: mapOf(reply.places, copied), from: sourceOf(copied, asking) };
  return isAlive() ? 'error' : 'stale';
}

const sourceOf = ({ copy, nodes, said }: Copied, { url, asked }: Asking): Source => ({
  copy,
  nodes,
  said,
  url,
  asked,
  root: String(copy.tokens[0]),
});

/** Whether two copies of one page hold the same words in the same nodes, whatever came in between: an advertisement, a player. */
function isSame(before: Source, now: Source): boolean {
  if (before.asked !== now.asked || before.root !== now.root) return false;
  const [one, other] = [shownWords(before), shownWords(now)];
  return (
    one.length === other.length &&
    one.every((i, n) => {
      const j = other[n] ?? 0;
      return before.nodes[i] === now.nodes[j] && before.said[i] === now.said[j];
    })
  );
}

/** The numbers of the nodes that hold words which are shown. */
function shownWords({ copy }: Source): number[] {
  const words: number[] = [];
  let number = 0;
  /** How many elements are open here from the outermost one that is not shown inwards; 0 where all around is shown. */
  let unseen = 0;
  for (const token of copy.tokens) {
    if (token === 0) {
      if (unseen > 0) unseen -= 1;
      continue;
    }
    if (typeof token !== 'string') {
      if (unseen > 0 || token.includes(UNSEEN)) unseen += 1;
    } else if (unseen === 0 && token !== ' ') words.push(number);
    number += 1;
  }
  return words;
}

/** The map of a reply's article. */
function mapOf({ root, blocks }: SentPlaces, copied: Copied): TextMap {
  return textMap({ root, blocks: once(() => unsealed(blocks) as Places['blocks']) }, copied);
}

/** A reading that is held, of an article that now stands in other nodes: its marks' words are looked for again. */
function moved(held: Read): Read {
  return { ...held, packed: withoutStretches(held.packed) };
}

/** A reading whose whole is opened when it is asked for first. */
function opened({ whole, ...read }: PageReading): Omit<Read, 'map' | 'from'> {
  return { ...read, whole: once(() => unsealed(whole) as Whole) };
}
