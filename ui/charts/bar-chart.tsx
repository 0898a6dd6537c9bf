import { useFormatter } from 'next-intl';
import type { ReactNode } from 'react';
import type { Direction } from '@/domain/text/script';
import { layBars, type BarFigure } from './lay-bars';
import styles from './charts.module.css';

export interface ChartBar extends BarFigure {
  readonly key: string;
  /** Leads to what it is made of, where it does: for the mouse, since the table has the same for everybody. */
  readonly label: ReactNode;
}

interface BarChartProps {
  readonly bars: readonly ChartBar[];
  readonly direction: Direction;
  /** A sentence that says what it shows. */
  readonly says: string;
  /** What is counted has no parts. */
  readonly style?: 'decimal' | 'percent' | 'count';
}

const ROW = 34;
const AXIS = 26;
const THICK = 14;

/** Bars with what is known of their length, drawn by the server. The same figures stand in a table beside it. */
export function BarChart({ bars, direction, says, style = 'decimal' }: BarChartProps) {
  const format = useFormatter();
  const laid = layBars(bars, direction);
  const ticks = style === 'count' ? laid.ticks.filter(({ value }) => Number.isInteger(value)) : laid.ticks;
  const written = style === 'percent' ? { style, maximumFractionDigits: 0 } : { maximumFractionDigits: 3 };
  const height = bars.length * ROW;
  return (
    <div className={styles.bars}>
      <ol className={styles.labels} aria-hidden>
        {bars.map(({ key, label }) => (
          <li key={key} style={{ blockSize: ROW }}>
            {label}
          </li>
        ))}
      </ol>
      <svg className={styles.plot} role="img" aria-label={says} height={height + AXIS}>
        {ticks.map(({ value, at }) => (
          <g key={value}>
            <line className={styles.grid} x1={`${at}%`} x2={`${at}%`} y1={0} y2={height} />
            <text className={styles.tick} x={`${at}%`} y={height + 18} textAnchor="middle">
              {format.number(value, written)}
            </text>
          </g>
        ))}
        {laid.bars.map(
          (bar, index) =>
            bar !== null && (
              <g key={bars[index]?.key}>
                <rect
                  className={styles.bar}
                  x={`${bar.x}%`}
                  width={`${bar.width}%`}
                  y={index * ROW + (ROW - THICK) / 2}
                  height={THICK}
                />
                {bar.whisker !== null && <Whisker {...bar.whisker} y={index * ROW + ROW / 2} />}
                {bar.beside !== null && (
                  <circle className={styles.beside} cx={`${bar.beside}%`} cy={index * ROW + ROW / 2} r={5} />
                )}
              </g>
            ),
        )}
        <line className={styles.zero} x1={`${laid.zero}%`} x2={`${laid.zero}%`} y1={0} y2={height} />
      </svg>
    </div>
  );
}

/** From one end of the interval to the other, with its ends. */
function Whisker({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  return (
    <g className={styles.whisker}>
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
      <line x1={`${from}%`} x2={`${from}%`} y1={y - 5} y2={y + 5} />
      <line x1={`${to}%`} x2={`${to}%`} y1={y - 5} y2={y + 5} />
    </g>
  );
}
