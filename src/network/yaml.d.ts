declare module '*network.yaml' {
  const network: import('./network.ts').PublicNetwork;
  export default network;
}

declare module '*network.yaml?operator' {
  const data: import('./plugin.ts').OperatorData;
  export default data;
}

declare module '*figures.yaml' {
  const figures: import('../charts/figures.ts').Figures;
  export default figures;
}

declare module '@generated/partners/default/*.json' {
  const partners: import('../partners/publish.ts').PartnerView[];
  export default partners;
}
