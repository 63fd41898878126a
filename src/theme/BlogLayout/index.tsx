import type { Props } from '@theme/BlogLayout';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from '../../handbook/PlainPage.module.css';

export default function BlogLayout({ sidebar: _sidebar, toc: _toc, children, ...layout }: Props): ReactNode {
  return (
    <Layout {...layout}>
      <main className={styles.page}>{children}</main>
    </Layout>
  );
}
