/** What tells names by in German. */
import { latinGivenNames } from '../capitals/givenNames';
import type { NameWords } from '../capitals/nameWords';
import { wordList } from '../wordList';

export const germanNames: NameWords = {
  openers: wordList(`
    der die das den dem des ein eine einer einem einen eines in im an am auf aus bei beim mit nach seit
    von vom zu zum zur für gegen ohne um durch über unter vor hinter neben zwischen während wegen trotz
    und oder aber denn sondern doch wenn als dass weil obwohl bis bevor nachdem ob wie wo was wer wen
    wem warum er sie es wir ihr ich du man sein seine seiner seinem seinen ihre ihrer ihrem ihren unser
    mein dieser diese dieses diesem diesen jener jene welche welcher alle alles viele einige mehrere
    beide andere auch noch schon nur sehr hier dort da dann danach dabei dadurch damit daher darauf
    zuvor später heute gestern morgen jedoch ist war sind waren hat hatte wurde wird werden nicht kein
    keine mehr so zwei drei vier fünf sechs sieben acht neun zehn erst anfang mitte ende jahr jahre uhr
    prozent millionen milliarden euro dollar kilometer meter tag tage monat woche seitdem außerdem erste
    erster ersten zweite zweiter zweiten dritte dritten weitere zudem insgesamt zunächst schließlich
    allerdings bereits laut januar februar märz april mai juni juli august september oktober november
    dezember montag dienstag mittwoch donnerstag freitag samstag sonntag saison spiel spieltag tor tore
    platz seite teil zeit menschen leben film album lied song buch roman serie staffel folge gruppe band
    beginn start sieg niederlage ebenso neben
  `),
  titles: wordList(`
    bundesstaat bundesstaates bundesstaats us-bundesstaat generalleutnant leutnant drehbuchautor erfinder parlament werke beispiel reihen
    theorie künstler architekt historiker physiker pilot model moderator journalist dichter heiligen
    präsident präsidenten präsidentin bundespräsident us-präsident staatspräsident kanzler kanzlerin
    bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin
    verteidigungsminister innenminister finanzminister ministerpräsident ministerpräsidentin
    premierminister premierministerin premier könig königin kaiser kaiserin prinz prinzessin herzog
    herzogin graf gräfin fürst general oberst hauptmann doktor dr prof professor herr herrn frau sir
    lord lady papst kardinal bischof erzbischof senator abgeordneter abgeordnete bürgermeister
    oberbürgermeister trainer sänger sängerin schauspieler schauspielerin regisseur autor schriftsteller
    komponist maler bruder vater mutter sohn tochter schwester ehefrau partner partnerin partei chef
    generalsekretär sprecher botschafter richter spieler torwart stürmer kapitän stadt hauptstadt
    gemeinde dorf insel fluss provinz bundesland landkreis region staat republik verein klub zweitligist
    zweitligisten erstligist erstligisten bundesligist drittligisten mannschaft firma unternehmen
    zeitung sender freund freundin kollege nachfolger vorgänger verteidiger produzent
  `),
  particles: wordList('von van de la du zu ben bin ibn al da di del'),
  links: wordList('of the'),
  organisations: wordList(`
    universität university hochschule institut institute ministerium partei fc sc vfl vfb sv tsv fk ac
    as nk club verein verband bund liga union akademie gesellschaft gruppe bank agentur rat komitee
    parlament bundestag senat armee polizei front bewegung organisation kommission gericht orchester
    kirche records company college inc corporation united city town rovers wanderers academy museum real
    sporting racing
  `),
  places: wordList(`
    straße allee platz berg see meer ozean insel bucht golf kap hafen schloss burg brücke park fluss tal
    provinz stadion flughafen bahnhof palast dom river lake mount island county street beach
  `),
  heads: wordList(''),
  before: wordList('in nach aus'),
  givenNames: new Set([
    ...latinGivenNames,
    ...wordList(`
      heinz herbert helmut gerhard werner manfred horst günther kurt erich rudolf georg josef andreas
      stefan christian matthias carl august theodor emil anton olaf frank-walter annalena sahra björn eva
      sophie
    `),
  ]),
  articles: wordList(`
    der die das den dem des ein eine einer einem einen eines im am zum zur beim vom ins ans sein seine
    seinem seinen seiner seines ihr ihre ihrem ihren ihrer dieser diese dieses diesem diesen jeder jedes
    kein keine keinen keinem jene jener welche mein unser als
  `),
  nouns:
    /.(ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ismus|tion|tionen|tat|zeit|zeiten|trainer|spieler|trager|sieger|fuhrer|leiter|meister|ist|isten|loge|logen|nisten|analyst|rivalen|kollege|kollegen|kollegin|produzent|produzenten|regisseurs|regisseur|sanger|rapper|philosophin|philosoph|minister|ministers|ministerin|prasidenten|prasidentin|staates|staats|stadt|grenze|teil|teile|teils|punkt|abteilung|film|films|filme|buch|buches|stuck|spiel|spiels|spiele|verkehr|jahr|jahre|jahren|auftritt|vertrag|platz|werk|werke|runde|abschluss|mitglied|mitglieds|chef|gruppe|gebiet|bereich|art|rolle|preis|liga|konkurrenten|finalisten|club|klub|verein|form|version)$/,
};
