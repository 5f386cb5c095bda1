/** A case of the meeting besides the round. Slots as in SentenceStock. */
export type DemoCase = { title: string; text: readonly string[]; decision: string };

export const openingCases = {
  nb: [
    { title: 'Godkjenning av innkalling og saksliste', text: [], decision: 'Innkalling og saksliste godkjennes.' },
    { title: 'Godkjenning av referat fra forrige møte', text: [], decision: 'Referatet godkjennes.' }
  ],
  nn: [
    { title: 'Godkjenning av innkalling og sakliste', text: [], decision: 'Innkalling og sakliste vert godkjende.' },
    { title: 'Godkjenning av referat frå førre møte', text: [], decision: 'Referatet vert godkjent.' }
  ]
} as const satisfies Record<string, readonly DemoCase[]>;

export const roundTitles = {
  nb: 'Runde rundt bordet – Hva er nytt i delregionene?',
  nn: 'Runde rundt bordet – Kva er nytt i delregionane?'
} as const;

export const cases = {
  nb: [
    {
      title: 'Handlingsplan for neste år',
      text: [
        'Sekretariatet la fram et utkast. Innspill fra møtet:',
        '- Færre og større tiltak',
        '- Tydeligere ansvar for hvert tiltak',
        '- Kraft, forsvar og kommuneøkonomi bør nevnes'
      ],
      decision: 'Sekretariatet legger fram en ny versjon på neste møte.'
    },
    {
      title: 'Vertskap for felles fagsamling',
      text: ['Tre steder er foreslått. Møtet drøftet reisevei og pris.'],
      decision: 'Samlingen legges til {place}.'
    },
    {
      title: 'Høringsuttalelse fra alliansen',
      text: ['Utkastet var sendt ut på forhånd.', '- Innledningen kortes ned', '- Eksempler fra {few} delregioner tas inn'],
      decision: 'Uttalelsen sendes med endringene som kom fram i møtet.'
    },
    {
      title: 'Kommunikasjon og synlighet',
      text: ['Sekretariatet viste hvordan alliansen omtales i lokale medier.'],
      decision: 'Saken tas til orientering.'
    },
    {
      title: 'Program for årsmøtet',
      text: ['Årsmøtet holdes i {place}. Programmet ble gjennomgått punkt for punkt.'],
      decision: 'Programmet vedtas med {few} innledere.'
    },
    {
      title: 'Møteplan',
      text: ['Forslaget følger samme rytme som i år, med fire møter.'],
      decision: 'Møteplanen vedtas.'
    },
    {
      title: 'Studiereise',
      text: ['Det er bedt om tilbud fra {few} reisebyråer.'],
      decision: 'Reisen utsettes til {year}.'
    },
    {
      title: 'Arbeidsform i koordineringsgruppen',
      text: ['Gruppen ønsker mer tid til runden rundt bordet og færre orienteringer.'],
      decision: 'Runden settes opp som tredje sak på alle møter.'
    }
  ],
  nn: [
    {
      title: 'Handlingsplan for neste år',
      text: ['Sekretariatet la fram eit utkast. Innspel frå møtet:', '- Færre og større tiltak', '- Straum og forsvar bør nemnast'],
      decision: 'Sekretariatet legg fram ein ny versjon på neste møte.'
    },
    {
      title: 'Vertskap for felles fagsamling',
      text: ['Tre stader er foreslått. Møtet drøfta reiseveg og pris.'],
      decision: 'Samlinga blir lagd til {place}.'
    },
    {
      title: 'Kommunikasjon og synlegheit',
      text: ['Sekretariatet viste korleis alliansen er omtala i lokale medium.'],
      decision: 'Saka blir teken til orientering.'
    }
  ]
} as const satisfies Record<string, readonly DemoCase[]>;
