import type { Words } from '../words/words.ts';
import type { Label } from './labels.ts';
import type { MapDrawing } from './layout.ts';
import type { Panel } from './panel.ts';
import type { MapPoint, MapSign } from './points.ts';

interface MapViewProps {
  drawing: MapDrawing;
  /** The map in words, for those who do not see it. */
  description: string;
}

/** The drawing as SVG, in the pixels that it was laid out for. */
export function MapView({ drawing, description }: MapViewProps) {
  const { width, height, size, main, inset, moves, moveLabels } = drawing;
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      font-size={size}
      role="img"
      // a title and a description of SVG's own are read out twice by some
      aria-label={description}
    >
      <PanelView panel={main} />
      {moves.map((move) => (
        <g key={move.arc}>
          <path class="m-arc" d={move.arc} />
          <path class="m-head" d={move.head} />
        </g>
      ))}
      <Names labels={moveLabels} class="m-lbl m-note" />
      {inset && (
        <>
          <path class="m-lead" d={`M${inset.line.slice(0, 2)}L${inset.line.slice(2)}`} />
          <rect class="m-frame0" {...inset.from} />
          <g>
            <rect class="m-sea" {...inset.panel.frame} />
            <PanelView panel={inset.panel} />
            <rect class="m-frame" {...inset.panel.frame} />
          </g>
        </>
      )}
    </svg>
  );
}

/** The land is drawn past its frame, and cut there by an element of its own. */
function PanelView({ panel }: { panel: Panel }) {
  const { x, y, width, height } = panel.frame;
  return (
    <g>
      <svg {...panel.frame} viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
        <path class="m-land" d={panel.land.join('')} />
        <path class="m-on" d={panel.shaded.join('')} />
      </svg>
      <Names labels={panel.countryLabels} class="m-lbl m-c" />
      {panel.points.map((point) => (
        <Point key={point.id} {...point} />
      ))}
      <Names labels={panel.labels} class="m-lbl" />
    </g>
  );
}

function Names({ labels, class: name }: { labels: readonly Label[]; class: string }) {
  return (
    <>
      {labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} class={name} x={x.toFixed(1)} y={y.toFixed(1)} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

function Point({ x, y, symbol, sure }: { x: number; y: number; symbol: MapSign; sure: boolean }) {
  const at = { cx: x.toFixed(1), cy: y.toFixed(1) };
  if (symbol === 'court')
    return <path class="m-court" d={`M${x.toFixed(1)} ${(y - 4).toFixed(1)}l4 4l-4 4l-4-4z`} />;
  if (symbol === 'area') return <circle class="m-area" {...at} r="5.5" />;
  return (
    <>
      <circle class="m-dot" {...at} r="3" />
      {!sure && <circle class="m-alt" {...at} r="5.5" />}
    </>
  );
}

interface LegendProps {
  points: readonly MapPoint[];
  countries: boolean;
  words: Words;
}

/** The signs that the map really has. */
export function Legend({ points, countries, words }: LegendProps) {
  const has = (symbol: MapSign) => points.some((point) => point.symbol === symbol);
  return (
    <p class="legend">
      {has('dot') && (
        <span>
          <Sign symbol="dot" />
          {words.t('map_place')}
        </span>
      )}
      {points.some((point) => !point.sure) && (
        <span>
          <Sign symbol="dot" sure={false} />
          {words.t('unsure')}
        </span>
      )}
      {has('area') && (
        <span>
          <Sign symbol="area" />
          {words.t('map_area')}
        </span>
      )}
      {has('court') && (
        <span>
          <Sign symbol="court" />
          {words.t('map_seat')}
        </span>
      )}
      {countries && (
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class="m-on" x="1.5" y="2" width="9" height="8" />
          </svg>
          {words.t('map_country')}
        </span>
      )}
    </p>
  );
}

function Sign({ symbol, sure = true }: { symbol: MapSign; sure?: boolean }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <Point x={6} y={6} symbol={symbol} sure={sure} />
    </svg>
  );
}
