import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { InstitutionLegend, InstitutionSign, signPaths } from './InstitutionSign.tsx';
import styles from './NetworkPlan.module.css';
import network from './network.yaml';
import { fontSize, type PlanData, type PlanRegion, type Point, type Station, strokeWidth } from './plan.ts';

/** The network as a plan of lines, drawn at build time, and the same as a list. */
export function NetworkPlan({ plan, regions }: PlanData): ReactNode {
  return (
    <figure className={styles.plan}>
      <svg viewBox={`0 0 ${plan.width} ${plan.height}`} className={styles.map} aria-label="Netzplan: Regionen und ihre Institutionen">
        {plan.lines.map(({ kind, points }) => (
          <path key={kind} d={path(points)} style={{ color: `var(--${kind})` }} className={styles.line} strokeWidth={strokeWidth} />
        ))}
        {plan.stations.map((station) => (
          <PlanStation key={station.id} {...station} region={regions.find(({ id }) => id === station.id)} />
        ))}
      </svg>
      <ul className={styles.list}>
        {regions.map(({ id, label, to, kinds }) => (
          <li key={id}>
            <Link to={to}>{label}</Link>
            <span className={styles.kinds}>
              {network.institutionTypes
                .filter((type) => kinds.includes(type.id))
                .map((type) => (
                  <span key={type.id}>
                    <InstitutionSign type={type.id} /> {type.label}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.legend} aria-hidden="true">
        <InstitutionLegend />
      </div>
      <figcaption>Eine Linie verbindet Orte, an denen es diese Art von Institution im Netzwerk gab.</figcaption>
    </figure>
  );
}

function PlanStation({ box, stops, label, region }: Station & { region: PlanRegion | undefined }): ReactNode {
  const { left, top, right, bottom } = box;
  const x = label.anchor === 'start' ? label.box.left : label.anchor === 'end' ? label.box.right : (label.box.left + label.box.right) / 2;
  const height = (label.box.bottom - label.box.top) / label.lines.length;
  const drawing = (
    <>
      <rect className={styles.station} x={left} y={top} width={right - left} height={bottom - top} rx={Math.min(bottom - top, 32) / 2} />
      {stops.map(({ kind, at }) => {
        const shape = network.institutionTypes.find(({ id }) => id === kind)?.shape;
        return (
          shape && (
            <path
              key={kind}
              d={signPaths[shape]}
              transform={`translate(${at.x - 8} ${at.y - 8})`}
              fill="currentColor"
              style={{ color: `var(--${kind})` }}
            />
          )
        );
      })}
      <text className={styles.label} textAnchor={label.anchor} fontSize={fontSize}>
        {label.lines.map((line, index) => (
          <tspan key={line} x={x} y={label.box.top + height * (index + 0.75)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
  if (region === undefined) return <g>{drawing}</g>;
  const kinds = network.institutionTypes.filter(({ id }) => region.kinds.includes(id)).map(({ label: name }) => name);
  return (
    <Link to={region.to} aria-label={`${label.lines.join(' ')}: ${kinds.join(', ')}`} className={styles.link}>
      {drawing}
    </Link>
  );
}

/** Straight pieces with rounded corners. */
function path(points: readonly Point[]): string {
  const radius = 14;
  const parts = points.slice(1, -1).map((corner, index) => {
    const enter = towards(corner, points[index], radius);
    const leave = towards(corner, points[index + 2], radius);
    return `L${enter.x} ${enter.y}Q${corner.x} ${corner.y} ${leave.x} ${leave.y}`;
  });
  const end = points[points.length - 1];
  return `M${points[0].x} ${points[0].y}${parts.join('')}L${end.x} ${end.y}`;
}

/** The point at most `length` away from `from` on the way to `to`, never past its middle. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y);
  const share = whole === 0 ? 0 : Math.min(length / whole, 0.5);
  const part = (a: number, b: number) => Math.round((a + (b - a) * share) * 10) / 10;
  return { x: part(from.x, to.x), y: part(from.y, to.y) };
}
