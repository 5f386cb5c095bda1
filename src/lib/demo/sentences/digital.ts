import type { SentenceStock } from './sentence-stock.ts';

export const digital: SentenceStock = {
  nb: [
    'Kommunene satser på kunstig intelligens fra {month}',
    'Prøver ut Copilot i saksbehandlingen i {place}',
    'Digitaliseringsstrategien for regionen er på høring',
    'Utbyggingen av bredbånd i {place} er forsinket',
    'Nytt sak- og arkivsystem innføres i {few} kommuner',
    'Et dataangrep mot {place} ble avverget',
    'Innbyggerportalen i {place} er åpnet',
    'KI-verktøy for møtereferater testes i {few} kommuner',
    'Informasjonssikkerhet er tema for samlingen om digitale trusler i {month}',
    'Byggesøknader behandles nå digitalt i {few} kommuner',
    'Mobildekningen er dårlig i {place}',
    'En robot fordeler innkommende post i {place}',
    'Tjenestedesign er tatt i bruk i {few} kommuner',
    'Prosjektet for smart kommune i {place} går inn i sitt andre år',
    'Fiber til alle i {place} innen {year}',
    'En chatbot svarer på {count} vanlige spørsmål på nettsidene',
    'Regionen søker om midler til innovasjon i offentlig sektor',
    'Datadeling mellom kommunene er drøftet',
    'IKT-plattformen byttes ut i {place}',
    'Automatisering av enkle saker frigjør tid i {few} kommuner',
    'Sensorer måler hvor mye de kommunale byggene i {place} er i bruk',
    'Norske språkmodeller prøves ut i {place}',
    'Innføring i KI for ledere holdes i {month}',
    'Sårbarheten i ekom ved lange avbrudd er gjennomgått',
    'Personvern ved bruk av KI er drøftet med Datatilsynet',
    'Skyløsning for kart er kjøpt inn av {few} kommuner',
    'Digitale skjemaer erstatter papir i {place}',
    'Innovasjonsnettverket i regionen tester nye digitale tjenester'
  ],
  nn: [
    'Kommunane satsar på kunstig intelligens frå {month}',
    'Digitaliseringsstrategien for regionen er på høyring',
    'Utbygginga av breiband i {place} er forseinka',
    'Nytt sak- og arkivsystem blir innført i {few} kommunar',
    'Eit dataangrep mot {place} vart avverja',
    'KI-verktøy for møtereferat blir testa i {few} kommunar',
    'Mobildekninga er dårleg i {place}',
    'Fiber til alle i {place} innan {year}',
    'Innføring i KI for leiarar blir halden i {month}',
    'Digitale skjema erstattar papir i {place}'
  ],
  themes: {
    nb: ['Digitalisering', 'Kunstig intelligens', 'Bredbånd', 'KI i kommunene'],
    nn: ['Digitalisering', 'Kunstig intelligens', 'Breiband', 'KI i kommunane']
  }
};
