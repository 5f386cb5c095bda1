import type { SentenceStock } from './sentence-stock.ts';

export const cooperation: SentenceStock = {
  nb: [
    'Samarbeidsavtalen for regionrådet er revidert',
    'Vedtektene for IPR behandles i kommunestyrene i {month}',
    '{place} og {other} utreder kommunesammenslåing',
    'Representantskapet har vedtatt en ny samarbeidsavtale',
    'Evalueringen av regionrådet legges fram i {month}',
    'Interkommunalt samarbeid om brann og redning vurderes av {few} kommuner',
    'Dialog med fylkeskommunen om hvem som gjør hva',
    '{place} ønsker å gå ut av regionrådet',
    'Felles brannvesen for {few} kommuner er vedtatt',
    'Vertskommuneavtalen om oppmåling er fornyet',
    'Ny organisering av regionrådet trer i kraft ved nyttår',
    'Partnerskapsavtale med fylkeskommunen er signert',
    'Kommunene vil dele stillinger på tvers av kommunegrensene',
    'Eierstrategien for de interkommunale selskapene er til behandling',
    'Folkeavstemning om kommunesammenslåing holdes i {place} i {month}',
    'Fylkesdelingen gjør at regionen må bygge ny kontakt med fylkeskommunen',
    'Kommunedirektørene ser på muligheten for et felles innkjøpskontor',
    'Grensejustering mellom {place} og {other} er sendt til Statsforvalteren',
    'Tettere samarbeid med naboregionen er avtalt',
    'Intensjonsavtale mellom {few} kommuner er underskrevet',
    'Styret har diskutert mandatet til regionrådet',
    'Omdanningen til interkommunalt politisk råd er fullført',
    'Felles servicetorg for {place} og {other} utredes',
    'Samarbeidet med fylkeskommunen går bedre enn før',
    'Forslag om å slå sammen {few} IKS-er i regionen er sendt ut',
    'Delegasjonsreglementet for IPR er oppdatert',
    'Kommunestyrene har behandlet ny selskapsavtale',
    'Oppgavefellesskap for arkiv er opprettet',
    'Innbyggerhøring om kommunestrukturen holdes i {place} i {month}',
    'Interkommunale samarbeid er kartlagt: {count} ordninger finnes i dag'
  ],
  nn: [
    'Samarbeidsavtalen for regionrådet er revidert',
    'Vedtektene for IPR blir handsama i kommunestyra i {month}',
    '{place} og {other} greier ut kommunesamanslåing',
    'Evalueringa av regionrådet blir lagd fram i {month}',
    'Interkommunalt samarbeid om brann og redning blir vurdert av {few} kommunar',
    '{place} ønskjer å gå ut av regionrådet',
    'Partnarskapsavtale med fylkeskommunen er skriven under',
    'Tettare samarbeid med naboregionen er avtalt',
    'Grensejustering mellom {place} og {other} er send til Statsforvaltaren',
    'Eigarstrategien for dei interkommunale selskapa er til handsaming'
  ],
  themes: {
    nb: ['Interkommunalt samarbeid', 'Samarbeidsavtalen', 'Kommunestruktur', 'Vedtekter for IPR'],
    nn: ['Interkommunalt samarbeid', 'Samarbeidsavtalen', 'Kommunestruktur', 'Vedtekter for IPR']
  }
};
