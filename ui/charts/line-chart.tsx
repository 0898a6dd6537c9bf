import { useFormatter } from 'next-intl';
import type { Direction } from '@/domain/text/script';
import { layLine, type LineFigure } from './lay-line';
import styles from './charts.module.css';

export interface ChartPoint extends LineFigure {
  readonly key: string;
  /** Short: it stands below the line. */
  readonly label: string;
}

interface LineChartProps {
  readonly points: readonly ChartPoint[];
  readonly direction: Direction;
  /** A sentence that says what it shows. */
  readonly says: string;
  readonly style?: 'decimal' | 'percent';
}

const HEIGHT = 220;
const AXIS = 26;
/** Labels nearer to each other than that, in hundredths of the width, would run into each other on a phone. */
const LABEL_APART = 28;

/** A line over time in the band of its intervals, drawn by the server. The same figures stand in a table beside it. */
export function LineChart({ points, direction, says, style = 'decimal' }: LineChartProps) {
  const format = useFormatter();
  const laid = layLine(points, direction);
  const labelled = chooseLabels(laid.across);
  const down = (at: number) => (at * HEIGHT) / 100;
  return (
    <div className={styles.lines}>
      <ol className={styles.scale} aria-hidden style={{ blockSize: HEIGHT }}>
        {laid.ticks.map(({ value, at }) => (
          <li key={value} style={{ insetBlockStart: `${at}%` }}>
            <bdi>{format.number(value, { style, maximumFractionDigits: style === 'percent' ? 0 : 3 })}</bdi>
          </li>
        ))}
      </ol>
      <svg className={styles.plot} role="img" aria-label={says} height={HEIGHT + AXIS}>
        {laid.ticks.map(({ value, at }) => (
          <line key={value} className={styles.grid} x1="0%" x2="100%" y1={down(at)} y2={down(at)} />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height={HEIGHT}>
          <path className={styles.band} d={laid.band} />
          <path className={styles.line} d={laid.path} />
        </svg>
        {laid.points.map(
          (point, index) =>
            point !== null && (
              <g key={points[index]?.key}>
                {point.whisker !== null && (
                  <line
                    className={styles.reach}
                    x1={`${point.x}%`}
                    x2={`${point.x}%`}
                    y1={down(point.whisker.from)}
                    y2={down(point.whisker.to)}
                  />
                )}
                <circle className={styles.point} cx={`${point.x}%`} cy={down(point.y)} r={4} />
              </g>
            ),
        )}
        {points.map(
          ({ key, label }, index) =>
            labelled.has(index) && (
              <text
                key={key}
                className={styles.tick}
                x={`${laid.across[index] ?? 0}%`}
                y={HEIGHT + 18}
                textAnchor="middle"
              >
                {label}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

/** Of which points there is room for the label. */
function chooseLabels(across: readonly number[]): ReadonlySet<number> {
  const chosen = new Set<number>();
  let last = -Infinity;
  for (const [index, at] of across.entries()) {
    if (Math.abs(at - last) < LABEL_APART) continue;
    chosen.add(index);
    last = at;
  }
  return chosen;
}
