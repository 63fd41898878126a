import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '../navigation/Breadcrumbs.tsx';
import styles from './PlainPage.module.css';

type Props = { title: string; description: string; crumbs?: Crumb[]; children: ReactNode };

/** A page outside the handbook's areas. */
export function PlainPage({ title, description, crumbs = [], children }: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={styles.page}>
        <Breadcrumbs crumbs={crumbs} />
        <h1>{title}</h1>
        <div className={styles.text}>{children}</div>
      </main>
    </Layout>
  );
}
