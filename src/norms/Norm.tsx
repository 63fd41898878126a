import type { ReactNode } from 'react';

type Props = {
  edition: '2013' | 'today';
  statute: string;
  heading?: string;
  href?: string;
  /** The link leads to today's text although the page speaks of 2013. */
  opensToday?: boolean | string;
  /** What the same number is called in the other edition, where it means something else. */
  differs?: string;
  external?: boolean | string;
  children: ReactNode;
};

export function Norm({ href, children }: Props): ReactNode {
  return href === undefined ? <span>{children}</span> : <a href={href}>{children}</a>;
}
