/** The engine as the benchmark drives it, built to build/bench by `npm run bench`. */
export { annotate } from '../../src/engine/annotate.ts';
export { blocksOf } from '../../src/engine/text/blocks.ts';
export { openKnowledge } from '../../src/knowledge/open.ts';
