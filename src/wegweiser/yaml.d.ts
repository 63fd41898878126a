declare module '*rules/today.yaml' {
  const table: import('./rule-table.ts').RuleTable;
  export default table;
}

declare module '*rules/2013.yaml' {
  const table: import('./rule-table.ts').RuleTable;
  export default table;
}

declare module '@generated/wegweiser/default/*.json' {
  const links: import('./norm-links.ts').NormLinks;
  export default links;
}
