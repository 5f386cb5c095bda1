import type { SentenceStock } from './sentence-stock.ts';

export const environment: SentenceStock = {
  nb: [
    'Helhetlig tiltaksplan for Oslofjorden følges opp i {few} kommuner',
    'Avløpsrenseanlegget i {place} må bygges ut med nitrogenrensing',
    'Klimaplanen for regionen er revidert',
    'Utslippene er redusert med {percent} prosent siden 2016',
    'Flommen i {place} ga store skader',
    'Kvikkleira ved {place} skal kartlegges på nytt',
    'Klimabudsjett innføres i {few} kommuner',
    'Naturmangfoldet ved {place} er kartlagt',
    'Overvannet i {place} skal ledes ut i nye dammer',
    'Matsvinnet i kantinene er redusert med {percent} prosent',
    'Sirkulærøkonomi er tema på årets samling i {place}',
    'Klimasats har gitt midler til {few} prosjekter',
    'Skogbrannfaren var stor i {month}',
    'Strandryddingen ved {place} samlet {count} lag og foreninger',
    'Renovasjonen legges om, med ny ordning for matavfall',
    'Fremmede arter bekjempes langs stranda i {place}',
    'Ulv har tatt {count} sau ved {place}',
    'Badevannet i {place} har fått god kvalitet',
    'Uttalelse om vern av skog ved {place} er sendt',
    'Ålegress plantes ut i fjorden utenfor {place}',
    'Skredsikringen ovenfor {place} starter i {month}',
    'Ekstremværet førte til evakuering av {count} personer i {place}',
    'Forurenset grunn på den gamle fyllinga i {place} må ryddes',
    'Gjenbruksstasjonen i {place} har fått lengre åpningstid',
    'Miljøfyrtårn-sertifiseringen av kommunale bygg fortsetter',
    'Klimatilpasning er satt på dagsordenen i alle kommunene',
    'Drikkevannskilden i {place} har fått bedre beskyttelse',
    'Elvemuslingen ved {place} er på vei tilbake',
    'Tilstanden i fjorden ved {place} er blitt verre',
    'Myra ved {place} skal restaureres for å binde karbon',
    'Nullutslipp på byggeplassene kreves i nye anskaffelser'
  ],
  nn: [
    'Heilskapleg tiltaksplan for Oslofjorden blir følgd opp i {few} kommunar',
    'Avløpsanlegget i {place} må byggjast ut med nitrogenreinsing',
    'Klimaplanen for regionen er revidert',
    'Utsleppa er reduserte med {percent} prosent sidan 2016',
    'Flaumen i {place} gav store skadar',
    'Kvikkleira ved {place} skal kartleggjast på nytt',
    'Naturmangfaldet ved {place} er kartlagt',
    'Strandryddinga ved {place} samla {count} lag og foreiningar',
    'Renovasjonen blir lagd om, med ny ordning for matavfall',
    'Klimatilpassing er sett på dagsordenen i alle kommunane'
  ],
  themes: {
    nb: ['Klima og miljø', 'Oslofjorden', 'Naturmangfold', 'Flom og skred', 'Avløp og rensing'],
    nn: ['Klima og miljø', 'Oslofjorden', 'Naturmangfald', 'Flaum og skred', 'Avløp og reinsing']
  }
};
