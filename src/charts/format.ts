/** „etwa 60 Prozent“, „400 Menschen“: the printed form of one value. */
export function formatValue(value: number, unit: string, approximate = false): string {
  return `${approximate ? 'etwa ' : ''}${value.toLocaleString('de-DE')} ${unit}`;
}
