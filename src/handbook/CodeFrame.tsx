import type { ComponentProps, ReactNode } from 'react';

/** Example files for authors; long lines scroll in their frame, which can be reached by keyboard. */
export function CodeFrame(props: ComponentProps<'pre'>): ReactNode {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable frame must be reachable by keyboard (WCAG 2.1.1)
  return <pre tabIndex={0} {...props} />;
}
