import type { SentenceStock } from './sentence-stock.ts';

export const education: SentenceStock = {
  nb: [
    'Skolestrukturen i {place} skal behandles i {month}',
    '{place} skole foreslås lagt ned',
    'Det er mangel på lærlinger i {few} av kommunene',
    'Lærlingordningen utvides med {count} plasser',
    'Dialog med universitetet om desentralisert lærerutdanning i {place}',
    'Fagskolen starter nytt tilbud i {place} høsten {year}',
    'Barnehagen i {place} mangler {few} pedagogiske ledere',
    'Kompetanseforum for regionen er opprettet',
    'Elevtallet går ned med {percent} prosent fram til {year}',
    'De videregående skolene i {place} og {other} får samme rektor',
    'Yrkesfagene fikk {count} flere søkere enn i fjor',
    'Nye læreplaner var tema på samlingen for rektorene',
    'Karrieresenteret i {place} har fått {count} henvendelser',
    'Studiesenteret i {place} åpner med {count} studenter',
    'Kompetanseheving for ansatte i barnehagene gjennomføres i {month}',
    'Rekruttering av lærere er vanskelig, særlig i realfag',
    'Voksenopplæringen i {place} får nye lokaler',
    'Regionen kartlegger kompetansebehovet fram mot {year}',
    'Musikklinja på den videregående skolen i {place} står i fare',
    'Behovet for spesialundervisning øker mer enn ventet',
    'Gjennomføringsgraden i videregående opplæring er {percent} prosent bedre enn i fjor',
    'Yrkesmesse for tiendeklassinger ble holdt i {place}',
    'Ny ungdomsskole i {place} er under bygging',
    'Flere studieplasser i ingeniørfag ønskes til {place}',
    'Leseopplæringen er satsingsområde i grunnskolen',
    'Grendeskolen i {place} består etter vedtak i kommunestyret',
    'Mobilforbud i skolen er innført i {few} kommuner',
    'Trainee-ordningen for nyutdannede har {count} deltakere',
    'Samling for skoleeierne holdes i {place} i {month}',
    'Fraværsgrensen i videregående skole er tatt opp av elevene i {place}'
  ],
  nn: [
    'Skulestrukturen i {place} skal handsamast i {month}',
    '{place} skule er foreslått nedlagd',
    'Lærlingordninga blir utvida med {count} plassar',
    'Fagskulen startar nytt tilbod i {place} hausten {year}',
    'Barnehagen i {place} manglar {few} pedagogiske leiarar',
    'Elevtalet går ned med {percent} prosent fram til {year}',
    'Kompetanseforum for regionen er oppretta',
    'Rekruttering av lærarar er vanskeleg, særleg i realfag',
    'Ny ungdomsskule i {place} er under bygging',
    'Mobilforbod i skulen er innført i {few} kommunar'
  ],
  themes: {
    nb: ['Skolestruktur', 'Kompetanse og utdanning', 'Lærlinger', 'Fagskole'],
    nn: ['Skulestruktur', 'Kompetanse og utdanning', 'Lærlingar', 'Fagskule']
  }
};
