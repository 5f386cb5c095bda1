import type { SentenceStock } from './sentence-stock.ts';

export const transport: SentenceStock = {
  nb: [
    '{road} forbi {place} er skjøvet ut i tid',
    'Innspill til Nasjonal transportplan er sendt',
    'Dobbeltsporet mellom {place} og {other} er forsinket til {year}',
    'Pendlerne klager på innstilte tog',
    'Bussrute {count} legges ned fra {month}',
    'Nytt rutetilbud med buss mellom {place} og {other} fra {month}',
    'Trafikksikkerheten i krysset i {place} må bli bedre',
    'Gang- og sykkelvei langs {road} er under bygging',
    'Bompengesaken skaper debatt i {place}',
    'Møte med Statens vegvesen om etterslepet på {road}',
    'Brua i {place} er stengt for tungtransport',
    'Pendlerparkeringen i {place} utvides med {count} plasser',
    'Ferjesambandet ved {place} var innstilt i {few} dager',
    'Lange køer på {road} hver morgen preger trafikken',
    'Godsterminal ved {place} utredes av Bane NOR',
    'Ladestasjoner for tunge kjøretøy kommer i {place}',
    'Togtilbudet blir dårligere med ny ruteplan, og regionen har klaget til Jernbanedirektoratet',
    'Tunnelen på {road} skal oppgraderes, med omkjøring i {few} måneder',
    'Samferdsel blir hovedtema på regionmøtet i {month}',
    'Byvekstavtalen er signert',
    'Togstasjonen i {place} får ny perrong',
    'Fartsgrensen gjennom {place} settes ned til 40 km/t',
    'Asfaltering av {count} km fylkesvei er planlagt i sommer',
    'Bestillingstransport prøves ut i {place}',
    'Konseptvalgutredningen for {road} er lagt fram, og regionen støtter den østlige traseen',
    'Midtdeler på {road} mellom {place} og {other} er ferdig',
    'Trafikken gjennom {place} har økt med {percent} prosent',
    'Nattoget og {count} avganger er borte i ny rutetabell',
    'Vinterdriften på veiene har vært dårlig, og Statens vegvesen er kontaktet',
    'Elsparkesykler får egne plasser i {place}'
  ],
  nn: [
    '{road} forbi {place} er skuva ut i tid',
    'Innspel til Nasjonal transportplan er sendt',
    'Pendlarane klagar på innstilte tog',
    'Nytt rutetilbod med buss mellom {place} og {other} frå {month}',
    'Gang- og sykkelveg langs {road} er under bygging',
    'Brua i {place} er stengd for tungtransport',
    'Bompengesaka skapar debatt i {place}',
    'Møte med Statens vegvesen om etterslepet på {road}',
    'Ferjesambandet ved {place} var innstilt i {few} dagar',
    'Fartsgrensa gjennom {place} blir sett ned til 40 km/t'
  ],
  themes: {
    nb: ['Samferdsel', 'Jernbane', 'Vei og bane', 'Kollektivtrafikk', 'Nasjonal transportplan'],
    nn: ['Samferdsle', 'Jernbane', 'Veg og bane', 'Kollektivtrafikk', 'Nasjonal transportplan']
  }
};
