/** An article with forty figures, each of its own kind, place and source; four in each of its paragraphs. */
export function fortyFigures(length = 10) {
  const towns = 'Antwerp Ghent Bruges Leuven Liège Namur Mons Ostend Rotterdam Utrecht'.split(' ');
  const paragraphs = Array.from({ length }, (_, i) => {
    const n = (k) => 11 + i * 7 + k;
    return (
      `<p>Police in ${towns[i]} arrested ${n(1)} people on ${i + 1} March and searched ${n(2)} houses, prosecutors said. ` +
      `Officers seized ${n(3)} vehicles and ${n(4)} kilograms of cocaine, according to Europol.</p>`
    );
  });
  return (
    '<!doctype html><html lang="en"><title>Europol raids</title><meta property="og:type" content="article">' +
    '<meta property="article:published_time" content="2024-03-20T10:00:00Z">' +
    `<article><h1>Europol and Eurojust support raids in ten towns</h1>${paragraphs.join('')}</article></html>`
  );
}
