import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import type { Article, Block } from '../../src/engine/types.ts';
import { KNOWLEDGE } from '../engine/knowledge.ts';
import { expectLinear } from './expect-linear.ts';
import { written } from './grammar.ts';
import { holds, isLongRun } from './holds.ts';
import { anyText, news } from './texts.ts';

/** What a post may hold: news of a case whose truth is known, scraps of news, anything. */
const part = fc
  .oneof(
    written.map(({ text }) => text),
    news,
    anyText,
  )
  .filter((text) => text.trim() !== '');

/** A live page of such parts: a headline, then posts of one or two blocks each. */
function livePage(parts: readonly string[], isPair: (i: number) => boolean): Article {
  const blocks: Block[] = [];
  let text = '';
  let post = -1;
  for (const [i, one] of parts.entries()) {
    if (i > 0) text += '\n\n';
    const start = text.length;
    text += one;
    if (i > 0 && !(isPair(i) && post >= 0)) post += 1;
    const place = { start, end: text.length };
    blocks.push(i === 0 ? { kind: 'headline', ...place } : { kind: 'paragraph', ...place, post });
  }
  return { text, blocks, lang: 'en', published: '2023-02-08' };
}

const page = fc
  .tuple(
    fc.array(part, { minLength: 3, maxLength: 12 }),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  )
  .map(([parts, pairs]) => livePage(parts, (i) => pairs[i] === true));

const postsOf = ({ blocks }: Article) => new Set(blocks.flatMap(({ post }) => post ?? [])).size;

describe('whatever the live page', () => {
  holds(
    'its posts are read or left, each one of both, and positions lie in its text',
    1,
    page,
    (given) => {
      const { annotations, posts } = annotate(given, KNOWLEDGE);
      const all = postsOf(given);
      if (posts) expect(posts.read + posts.left).toBe(all);
      for (const { start, end } of annotations) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(given.text.length);
      }
    },
  );

  holds(
    'all of its posts are read as a text without posts is, where that is wanted',
    1,
    page,
    (given) => {
      const plain = { ...given, blocks: given.blocks.map(({ post: _, ...block }) => block) };
      const wanted = annotate(given, KNOWLEDGE, { allPosts: true });
      expect(wanted.annotations).toEqual(annotate(plain, KNOWLEDGE).annotations);
    },
  );
});

describe.runIf(isLongRun)('the cost of a live page', () => {
  holds('doubles with its posts', 0.1, part, (one) => {
    expectLinear(
      (text) => {
        const posts = text.match(/[\s\S]{1,300}/g) ?? [];
        annotate(
          livePage(['Nine held', ...posts], () => false),
          KNOWLEDGE,
        );
      },
      one,
      20_000,
    );
  });
});
