/** What the probe decides by, as the benchmark times it in a page; built alone. */
export { isArticle } from '../../src/page/is-article.ts';
