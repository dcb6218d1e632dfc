import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FactCard } from '../../engine/types.ts';
import { useDesk } from '../desk.ts';
import { Legend, MapView } from './map-view.tsx';
import { movesOf, pointsOf } from './points.ts';
import type { Shapes } from './shapes.ts';

/** Letters on the map, as a share of the page's text size: 11 of 13 pixels. */
const LETTERS = 0.846;

/** The map of the case, drawn for the width that it has; nothing where the case has no place on a map. */
export function MapBox({ card }: { card: FactCard }) {
  const { words } = useDesk();
  const drawer = useDrawer();
  const box = useRef<HTMLDivElement>(null);
  const { width, size } = useWidth(box);
  const points = useMemo(() => pointsOf(card), [card]);
  const countries = card.countries.map(({ cc }) => ({ cc, name: words.country(cc) }));
  const drawing = useMemo(
    () =>
      drawer && width > 0
        ? drawer.drawMap({
            points,
            countries,
            moves: movesOf(card, words, (cc) => drawer.shapes.mainland(cc)?.middle),
            moveWords: {
              from: (name) => words.t('map_from', name),
              to: (name) => words.t('map_to', name),
            },
            shapes: drawer.shapes,
            width,
            size,
          })
        : undefined,
    [drawer, width, size, card, words],
  );
  if (points.length === 0 && countries.length === 0) return null;
  return (
    <div class={drawing || !drawer ? 'mapbox' : 'mapbox none'} ref={box}>
      {drawing && <MapView drawing={drawing} words={words} description={useWordsOf(card)} />}
      {drawing && <Legend points={points} countries={countries.length > 0} words={words} />}
    </div>
  );
}

function useWordsOf(card: FactCard): string {
  const { words } = useDesk();
  const countries = words.list(card.countries.map(({ cc }) => words.country(cc)));
  const places = words.list(pointsOf(card).map((point) => point.label));
  const moves = card.movements.map(({ from, to }) =>
    words.t('from_to', ...[from, to].map((x) => (/^[A-Z]{2}$/.test(x) ? words.country(x) : x))),
  );
  const said = words.t('map_desc', countries, places);
  return moves.length > 0 ? `${said} ${words.t('map_desc_moves', words.list(moves))}` : said;
}

interface Drawer {
  drawMap: typeof import('./layout.ts').drawMap;
  shapes: Shapes;
}

/** The map's code and outlines come after the card's first paint: the text does not wait for them. */
function useDrawer(): Drawer | undefined {
  const [drawer, setDrawer] = useState<Drawer>();
  useEffect(() => {
    const load = async () => {
      const [{ drawMap }, { loadShapes }] = await Promise.all([
        import('./layout.ts'),
        import('./shapes.ts'),
      ]);
      setDrawer({ drawMap, shapes: await loadShapes() });
    };
    // Without outlines there is no map, and the list below says the same.
    load().catch(() => undefined);
  }, []);
  return drawer;
}

/** Width of the box and size of the map's letters in pixels; both follow the reader's text size. */
function useWidth(box: { current: HTMLElement | null }): { width: number; size: number } {
  const [width, setWidth] = useState(0);
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      setWidth(element.clientWidth);
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 13;
      setSize(root * LETTERS);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return { width, size };
}
