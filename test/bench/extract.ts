/** The extraction of an article from its page, as the benchmark drives it; built beside the engine. */

export { extract, extractInSlices } from '../../src/article/extract.ts';
export { parsePage } from '../../src/cli/parse-page.ts';
export { f1, mean } from '../article/f1.ts';
export { bodyOf } from '../article/truth.ts';
