import type { SentenceStock } from './sentence-stock.ts';

export const business: SentenceStock = {
  nb: [
    'Strategisk næringsplan for regionen er vedtatt',
    'En ny bedrift har åpnet i {place} med {count} ansatte',
    'Næringsområdet i {place} er snart fullt utbygd',
    'Gründersenteret i {place} har {count} oppstartsbedrifter',
    'Reiselivet melder om rekordsommer',
    'Industrien i {place} permitterer {count} ansatte',
    'Eksporten fra regionen økte med {percent} prosent',
    'Næringsforeningen holder frokostmøte i {month}',
    'Landbruket i regionen er bekymret for avlingene',
    'Handelsnæringen i {place} sliter med konkurransen fra netthandelen',
    'Innovasjon Norge har gitt støtte til {few} bedrifter',
    'Hjørnesteinsbedriften i {place} er konkurs',
    'Næringssjefene i regionen møtes i {month}',
    'Etablererkurset i {place} har {count} deltakere',
    'Næringsfondet i {place} har fått {count} søknader',
    'Hotellplanene i {place} er lagt fram',
    'Sagbruket i {place} investerer {mill} mill. kr i nye maskiner',
    'Verdiskapingen i regionen ligger under landsgjennomsnittet',
    'Fabrikken i {place} flytter produksjonen ut av landet',
    'Logistikkparken ved {place} gir {count} nye arbeidsplasser',
    'Årets næringspris gikk til en bedrift i {place}',
    'Skogbruksnæringen ønsker mer bruk av tre i bygg',
    'Matprodusentene i regionen har laget en felles merkevare',
    'Bedriftsbesøk i {place} og {other} i {month}',
    'Klyngen for treindustri har fått {few} nye medlemmer',
    'Turistkontoret i {place} åpner igjen i {month}',
    'Verkstedet i {place} har full ordrebok',
    'NHO orienterte om situasjonen for bedriftene',
    'Investorer viser interesse for næringstomta i {place}',
    'Salget i butikkene i {place} økte med {percent} prosent, melder handelsforeningen'
  ],
  nn: [
    'Strategisk næringsplan for regionen er vedteken',
    'Ei ny bedrift har opna i {place} med {count} tilsette',
    'Næringsområdet i {place} er snart fullt utbygd',
    'Reiselivet melder om rekordsommar',
    'Industrien i {place} permitterer {count} tilsette',
    'Eksporten frå regionen auka med {percent} prosent',
    'Næringsforeininga held frukostmøte i {month}',
    'Innovasjon Noreg har gitt støtte til {few} bedrifter',
    'Næringssjefane i regionen møtest i {month}',
    'Verkstaden i {place} har full ordrebok'
  ],
  themes: {
    nb: ['Næringsutvikling', 'Reiseliv', 'Industri', 'Landbruk', 'Gründere'],
    nn: ['Næringsutvikling', 'Reiseliv', 'Industri', 'Landbruk', 'Gründerar']
  }
};
