/** The bodies as every card and export lists them: those of the EU first, each group in the order of the text's telling. */
export const euFirst = <A extends { eu: boolean }>(bodies: readonly A[]): A[] =>
  [...bodies].sort((a, b) => Number(b.eu) - Number(a.eu));
