/** English words that open sentences, stand in headlines or are first names: by themselves they are no name. */
const lines = [
  // What sentences begin with.
  'a about after again all also although an and another any are as at be because been before both but by can could',
  'did do each even every few first for from had has have he her here him his how i if in into is it its just last',
  'least less like many me more most much must my near never new next no nor not nothing now of off on once one only',
  'or other our out over own same she should since so some such than that the their them then there these they this',
  'those though through to today together too two under until up very was we well were what when where which while',
  'who whom whose why will with within without would yes yesterday yet you your',
  // Calendar.
  'april august december february friday january july june march may monday november october saturday september',
  'spring summer sunday thursday tuesday wednesday winter',
  // Words that are also companies, media and bands.
  'alphabet amazon apple axis block boss bolt canon caterpillar chase circle coach corona dove dawn echo eagle edge express',
  'focus forum galaxy gap gazette guardian giant herald hill image independent intel jaguar lancet ladder mail',
  'marathon meta metro mirror monitor nation nature oracle orange post puma record reason science shell signal sky slack',
  'square standard star stripe sun target telegram telegraph threads time times tribune twitch vanguard variety',
  'visa virgin wave wire world x zoom',
  // Words that are also towns.
  'angers bade bar bath battle berry bitter bend bloom boulder brits buffalo bury corner deal deer dole era',
  'essential eye fair fort gala garden hail hamm hit hull hun ivy lancaster lens lima-bean male march mobile',
  'moose nancy nice normal of orange pale paradise pearl phoenix plains pool progress providence reading rugby sale sandwich',
  'sheep split surprise tours troy union van wells wow young',
  // Words that are also surnames.
  'baker ban banks bell best bird bishop black bloom book bond boss branch bridges brown burns bush butler cash church clay',
  'close cook cooper cox crane cross day dean duke dunn earl farmer field fish fisher flowers ford fox frank freeman friend',
  'fry gates gold good grant gray green grey guest hague hall hand hart harm heath hope house howe hunt hunter jobs joy judge',
  'king knight lamb lane law lay little long lord love major marks mason miller mills moon noble page paine park parks',
  'pence penny pitt pope potter powers price prince rice rich rivers rock root rose rush sharp short singer small smart smith',
  'speed steel stone strange street strong sugar swift taylor turner wade walker wall walls ward waters webb west white wise',
  'wolf wood woods worth young',
  // First names.
  'abdullah adam ahmed alexander ali andrew anna anthony benjamin carlos charles charlie christian daniel david elizabeth',
  'emma george hassan henry hussein ibrahim ivan jack james jane john jose joseph juan khaled khalid laura louis luis mahmoud',
  'maria mary michael mohammed mohamed muhammad mustafa nicolas omar paul peter philip pierre richard robert said salman',
  'samuel sarah simon stephen steven thomas victor william yusuf',
  // Politics and press in general.
  'administration assembly authority bank board cabinet capital coalition college commission committee congress constitution',
  'council coup court crisis defence defense east election emergency federation forces foundation front general government',
  'governor guard home interior justice labor labour league liberal liberation liberty military minister ministry mission',
  'movement national navy north office opposition parliament party peace police power president press progress province',
  'reform region republic revolution security senate service shield society south speaker state states storm strategy strike',
  'summit supreme treasury treaty tribunal union university victory war',
] as const;

export const EVERYDAY_ENGLISH: ReadonlySet<string> = new Set(lines.join(' ').split(' '));
