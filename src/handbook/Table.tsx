import type { ComponentProps, ReactNode } from 'react';

/** Wide tables scroll in themselves, never the page; the frame can be reached by keyboard. */
export function Table(props: ComponentProps<'table'>): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame around a table is no form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable frame must be reachable by keyboard (WCAG 2.1.1)
    <div className="tableScroll" role="group" aria-label="Tabelle, bei Platzmangel seitlich verschiebbar" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
