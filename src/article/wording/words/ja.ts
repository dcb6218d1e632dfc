import { type PageWords, phrases } from './page-words.ts';

/** Japanese words around an article. */
export const ja: PageWords = {
  lures: phrases(
    `関連記事 | 関連ニュース | あわせて読みたい | 続きを読む | もっと見る | おすすめ | ランキング | こちらも`,
  ),
  credits: phrases(`写真 | 取材 | 出典 | 編集 | 撮影 | 画像`),
  labels: phrases(`シェア | ツイート | 印刷 | コメント | 広告 | この記事を | 戻る | メニュー`),
  promotions: [],
  locked: phrases(`有料会員 | 会員限定 | 残り`),
  updated: phrases(`更新`),
  endings: phrases(
    `コメント | コメント一覧 | みんなの意見 | みんなのコメント | コメントを残す | コメントを書く`,
  ),
  bylines: [],
};
