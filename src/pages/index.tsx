import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { StartPage } from '../navigation/StartPage.tsx';
import network from '../network/network.yaml';

export default function Start(): ReactNode {
  return (
    <Layout title="Wege der Kooperation" description={network.summary}>
      <StartPage />
    </Layout>
  );
}
