import type { SentenceStock } from './sentence-stock.ts';

export const inclusion: SentenceStock = {
  nb: [
    'Utenforskap blant unge er hovedtema for årets samling',
    'Bosetting av flyktninger: {place} tar imot {count} i år',
    'Introduksjonsprogrammet i {place} har fått flere deltakere',
    'NAV-prosjekt for unge utenfor arbeidslivet starter i {place}',
    'Ungdomsklubben i {place} har fått nye lokaler',
    'Ungdata viser at flere føler seg ensomme',
    'Barnefattigdommen øker i {few} av kommunene',
    'Ungdomsrådene i regionen hadde samling i {month}',
    'Arbeidsinkludering: {count} personer har fått fast jobb',
    'Fritidskort for barn og unge prøves ut',
    'Frivilligsentralen i {place} fyller {count} år',
    'SLT-koordinator er ansatt i {place}',
    'Flyktninger fra Ukraina er kommet raskt i arbeid i {place}',
    'Krisesenteret i {place} melder om flere henvendelser',
    'Språkkafé for nyankomne holdes i {place} hver uke',
    'Utstyrssentral (BUA) er åpnet i {place}',
    'Levekårsundersøkelsen viser store sosiale forskjeller',
    'Barneverntjenesten i {place} har fått ny leder',
    'Sommerjobb til {count} ungdommer i regionen',
    'Ungdomslos er på plass i {few} kommuner',
    'Likestilling og mangfold er tema i {month}',
    'Tiltak mot ensomhet er satt i gang i {place}',
    'Varig tilrettelagt arbeid: {count} nye plasser i {place}',
    'Barn i lavinntektsfamilier får gratis aktiviteter i ferien',
    'Mobbing og utestenging er tatt opp av ungdomsrådet i {place}',
    'Integreringen av nyankomne var tema i {few} kommuner',
    'Asylmottaket i {place} legges ned i {month}',
    'Foreldreveiledning tilbys familier i {place}',
    'Oppvekstreformen følges opp i alle kommunene',
    'Antallet som mottar sosialhjelp, har økt med {percent} prosent'
  ],
  nn: [
    'Utanforskap blant unge er hovudtema for samlinga i år',
    'Busetjing av flyktningar: {place} tek imot {count} i år',
    'Introduksjonsprogrammet i {place} har fått fleire deltakarar',
    'NAV-prosjekt for unge utanfor arbeidslivet startar i {place}',
    'Ungdomsklubben i {place} har fått nye lokale',
    'Ungdata viser at fleire kjenner seg einsame',
    'Barnefattigdomen aukar i {few} av kommunane',
    'Frivilligsentralen i {place} fyller {count} år',
    'Sommarjobb til {count} ungdomar i regionen',
    'Tiltak mot einsemd er sette i gang i {place}'
  ],
  themes: {
    nb: ['Inkludering', 'Utenforskap', 'Barn og unge', 'Integrering', 'Levekår'],
    nn: ['Inkludering', 'Utanforskap', 'Barn og unge', 'Integrering', 'Levekår']
  }
};
