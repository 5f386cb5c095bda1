import { foldName } from './fold-name.ts';

/** Words that head a paragraph about a topic or a part of the minutes, never a unit of an alliance. */
const WORDS = `
aktuelt, aktuelle saker, annet, anna, andre saker, andre forhold, ansvar, arbeid, arbeidskraft, areal, avslutning, bakgrunn, barnehage, barnevern, barn og unge, behandling, beredskap, beslutning, beslutninger, bibliotek,
bolig, bosetting, bred, breiband, bredbånd, bu og bygg, budsjett, bustad, bypakke, data, dato, deltakere, diskusjon, digitalisering, drøfting, ellers, elles, eiendom, energi, eventuelt, evt, ymse, fag, ferdigstilt, ferje,
finans, flyktninger, flyktningar, flom, folkehelse, folketall, forfall, forskning, forsvar, forsvaret, framlegg, fremdrift, framdrift, friluftsliv, fylkesveier, generelt, grunnskole, handel, handlingsplan, havbruk, havn,
helse, helse og omsorg, historikk, hytter, idrett, ikt, industri, info, informasjon, infrastruktur, innkjøp, innledning, innleiing, innspill, innspel, innvandring, integrering, investering, jernbane, jordbruk, jordvern,
kart, klima, klima og miljø, klima og energi, kollektiv, kollektivtrafikk, kommunen, kommunene, kommunane, regionen, kompetanse, konklusjon, kort orientert, kraft, kriminalitet, kultur, kvalitet, landbruk, leder, legevakt, luftfart, lufthavn, merknader, miljø,
mobilitet, mottak, møteplan, natur, neste møte, næring, næringsliv, næringsutvikling, nettverk, notat, nytt, omdømme, omsorg, opplæring, oppfølging, oppsummering, oppvekst, opplevelser, organisasjon, orientering,
orienteringer, orienteringar, personal, personell, personalsituasjon, plan, planarbeid, planer, plan og bygg, politikk, politi, post, prosjekt, prosjekter, protokoll, psykisk helse, referat, regnskap, reiseliv, rekneskap,
rekruttering, renovasjon, resultat, rovdyr, rovvilt, runde, runda, rus, sak, saker, samarbeid, samfunn, samferdsel, samferdsle, sist, skatt, skog, skogbruk, skole, skule, spørsmål, status, strategi, strøm, straum, struktur, sykehus,
sjukehus, teknisk, tema, tiltak, tid, til orientering, transport, trafikk, turisme, ungdom, utdanning, utfordringer, utfordringar, utvikling, vann, vatn, vann og avløp, valg, vedlegg, vedtak, veg, vei, vidaregåande, videregående,
videre arbeid, vidare arbeid, videre prosess, vindkraft, virksomhet, økonomi, økonomisk situasjon, åpning, opning, velkommen, votering, avstemming, saksopplysninger, saksutredning, saksutgreiing, vurdering, forslag`;
const topics: ReadonlySet<string> = new Set(WORDS.split(',').map(foldName));
const TOPIC_WORD =
  /(?:økonomi(?:en)?|samferdsel|samferdsle|utvikling(?:en)?|utfordringe?a?r?|strukturen?|planen?|planer|planar|planlegging|budsjett(?:et)?|helsen?a?|tjenester?|tenester?|situasjon(?:en)?|arbeid(?:et)?|satsing(?:a|en)?|satsning(?:en)?|prosjekt(?:er|et)?|politikk(?:en)?|saker|beredskap(?:en)?|kompetanse|rekruttering|bosetting|utbygging|transport|trafikk|strategi(?:en)?|møte(?:r|t)?|skole[rn]?|skule[rn]?|innspill|innspel|tiltak|digitalisering|konferanse[nr]?|samarbeid(?:et)?)$/iu;
const KEPT_IN_NAMES =
  /^(?:regionråd|samarbeidsråd|interkommunal[te] politisk|region\p{L}*råd)|(?:regionen|distriktet|IPR|IKS) utvikling$/iu;

/** Whether a short line names a topic ("Økonomi", "Helse og omsorg", "Kommuneøkonomi") and so no unit. */
export function isSubTopic(name: string): boolean {
  const folded = foldName(name).replace(/(?: \d+)+$/, '');
  if (topics.has(folded)) return true;
  if (KEPT_IN_NAMES.test(name)) return false;
  if (/^(?:runde|status|neste|møte|sak|info|orientering|innspill|innspel|tilbakemelding)\b/iu.test(name)) return true;
  const parts = folded.split(/ og | \/ |, /);
  return parts.every((part) => topics.has(part)) || TOPIC_WORD.test(name);
}
