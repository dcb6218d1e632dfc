import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FactCard } from '../../engine/reading.ts';
import { isScene } from '../card/scene.ts';
import { useCardContext } from '../card-context/context.ts';
import type { Words } from '../words/words.ts';
import { drawMap } from './layout.ts';
import { Legend, MapView } from './map-view.tsx';
import { movesOf, pointsOf } from './points.ts';
import { loadShapes, type Shapes, shapesAtHand } from './shapes.ts';

/** Letters on the map, as a share of the page's text size: 11 of 13 pixels. */
const LETTERS = 0.846;

/** The map of the case, drawn for the width that it has; nothing where the case has no place on a map. */
export function MapBox({ card }: { card: FactCard }) {
  const { words } = useCardContext();
  const shapes = useShapes();
  const box = useRef<HTMLDivElement>(null);
  const { width, size } = useWidth(box);
  const points = useMemo(() => pointsOf(card, words), [card, words]);
  const scenes = new Set(
    card.places.filter((place) => place.kind === 'country' && isScene(place)).map(({ cc }) => cc),
  );
  const countries = card.countries.map(({ cc }) => ({
    cc,
    name: words.country(cc),
    isScene: scenes.has(cc),
  }));
  const drawing = useMemo(
    () =>
      shapes && width > 0
        ? drawMap({
            points,
            countries,
            moves: movesOf(card, words, (cc) => shapes.mainland(cc)?.middle),
            moveWords: {
              from: (name) => words.t('map_from', name),
              to: (name) => words.t('map_to', name),
            },
            shapes,
            width,
            size,
          })
        : undefined,
    [shapes, width, size, card, words],
  );
  if (points.length === 0 && countries.length === 0) return null;
  return (
    <div class={drawing || !shapes ? 'mapbox' : 'mapbox none'} ref={box}>
      {drawing && <MapView drawing={drawing} description={mapInWords(card, words)} />}
      {drawing && <Legend points={points} countries={countries.length > 0} words={words} />}
    </div>
  );
}

function mapInWords(card: FactCard, words: Words): string {
  const countries = words.list(card.countries.map(({ cc }) => words.country(cc)));
  const places = words.list(pointsOf(card, words).map((point) => point.label));
  const moves = movesOf(card, words, () => undefined).map(({ from, to }) =>
    words.t('from_to', from.name, to.name),
  );
  const said = words.t('map_desc', countries, places);
  return moves.length > 0 ? `${said} ${words.t('map_desc_moves', words.list(moves))}` : said;
}

/** The outlines: there at once where they were read before; the text does not wait for them. */
function useShapes(): Shapes | undefined {
  const [shapes, setShapes] = useState(shapesAtHand);
  useEffect(() => {
    // Without outlines there is no map, and the list below says the same.
    if (!shapes) loadShapes().then(setShapes, () => undefined);
  }, [shapes]);
  return shapes;
}

/** A popup's map at the browser's usual text size: drawn for this before anything was measured. */
const USUAL = { width: 368, size: 13 * LETTERS };
/** Up to this share of its width the drawing is stretched; only beyond is it drawn anew. */
const STRETCH = 0.05;

/**
 * Width of the box and size of the map's letters in pixels; both follow the reader's text size. The browser tells
 * them when it has laid out the card and not yet painted it: asking for them would make it lay out twice.
 */
function useWidth(box: { current: HTMLElement | null }): { width: number; size: number } {
  const [width, setWidth] = useState(USUAL.width);
  const [size, setSize] = useState(USUAL.size);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth } = element;
      setWidth((width) => (Math.abs(clientWidth / width - 1) <= STRETCH ? width : clientWidth));
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 13;
      setSize(root * LETTERS);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return { width, size };
}
