import type { ReactNode } from 'react';
import { HoverCard } from '../handbook/HoverCard.tsx';
import network from '../network/network.yaml';
import type { Edition } from './citation.ts';
import styles from './Norm.module.css';

/** Set by the citation plugin; a flag is present or absent. */
type Props = {
  edition: Edition;
  statute: string;
  heading?: string;
  href?: string;
  /** The link leads to today's text although the citation speaks of 2013. */
  opensToday?: boolean;
  /** What the same number is called in the other edition, where it means something else. */
  differs?: string;
  /** First such citation of this norm on the page: said in visible words. */
  first?: boolean;
  external?: boolean;
  children: ReactNode;
};

/** A cited paragraph: link to the official text, its heading shown on hover, focus and touch. */
export function Norm({ href, children, ...norm }: Props): ReactNode {
  const text = (
    <>
      {children}
      {norm.differs !== undefined && (
        <span className={norm.first ? styles.differs : 'visuallyHidden'}>
          {' '}
          ({norm.edition === '2013' ? 'heute' : '2013'} anderer Inhalt)
        </span>
      )}
      {norm.opensToday && <span className="visuallyHidden"> (öffnet den heutigen Text)</span>}
    </>
  );
  if (href === undefined) return <span className={styles.norm}>{text}</span>;
  return (
    <HoverCard href={href} className={styles.norm} card={<NormCard {...norm} />} more="Gesetzestext öffnen">
      {text}
    </HoverCard>
  );
}

function NormCard({ edition, statute, heading, opensToday, differs, external }: Omit<Props, 'href' | 'children'>): ReactNode {
  const { history } = network.editions;
  return (
    <>
      <strong>{statute}</strong>
      {heading !== undefined && <span className={styles.line}>„{heading}“</span>}
      {differs !== undefined && (
        <span className={styles.line}>
          {edition === '2013' ? 'Heute' : '2013'} steht unter dieser Nummer: „{differs}“
        </span>
      )}
      {opensToday && <span className={styles.line}>Überschrift vom {history.date}. Der Link öffnet den heutigen Text.</span>}
      {external && <span className={styles.line}>Nicht maschinell geprüft</span>}
    </>
  );
}
