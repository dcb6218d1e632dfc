/** An article of law as it is shown, its number in one line with the word before it: 'Art.' at the end of a line says nothing. */
export const lawOf = (article: string): string =>
  article.replace(/(Arts?\.?|§) (?=\d)/g, '$1\u00a0');
