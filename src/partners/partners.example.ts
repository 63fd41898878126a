import type { Partner } from './partner.ts';

/** One partner with everything an entry can hold; invented, and so are its persons. */
export const examplePartner: Partner = {
  organisation: 'Beratungsstelle Musterstadt',
  shortName: 'Beratungsstelle',
  alternateNames: ['Beratung Musterstadt'],
  description: 'Eine erfundene Beratungsstelle, an der sich zeigen lässt, was ein Eintrag enthält.',
  stellen: ['beratungsstelle'],
  networkRole: { role: 'operativ', from: null, until: null },
  locations: [
    {
      id: 'haus',
      street: 'Musterweg 1',
      postcode: '55116',
      city: 'Mainz',
      regions: ['rheinland-pfalz'],
      phones: ['06131 / 12 34-0'],
      email: 'beratung@example.org',
    },
  ],
  contacts: [
    {
      id: 'musterstadt-1',
      function: 'Ansprechperson',
      location: 'haus',
      person: { givenName: 'Ada', familyName: 'Überall', alternateNames: ['Ada Ueberall'], basis: 'broschuere-2013' },
      phones: ['06131 / 12 34-56'],
      email: 'a.ueberall@example.org',
    },
    {
      id: 'musterstadt-2',
      function: 'Leitung',
      location: 'haus',
      person: { honorific: 'Dr.', givenName: 'Ben', familyName: 'Nirgends', alternateNames: [], basis: 'einwilligung' },
      phones: ['06232 / 12 34 57'],
      email: 'nirgends@example.org',
    },
  ],
  services: ['bewerbung'],
  web: [],
  sources: [{ label: 'Broschüre', page: 'S. 1' }],
  asOf: '2013-01',
  confirmedAt: null,
  status: 'unbestaetigt',
};
