/** Offices of ours -> how tables write them. Only the offices that tables know well enough to contradict us. */

const FOREIGN =
  /^(minister (of|for) (the )?(foreign|external) (affairs|relations)|(foreign|external affairs) minister|secretary of foreign affairs|foreign secretary|secretary of state for foreign)/i;

export const OFFICE_WORDS: Readonly<Record<string, RegExp>> = {
  president:
    /^(president|state president|federal president|president of the (republic|swiss confederation))( of .*)?$/i,
  'prime-minister':
    /^(prime minister|premier|minister of state|chairman of the cabinet of ministers.*|president of the government|chairman of the council of ministers|head of government|first minister|taoiseach)( of .*)?$/i,
  'head-of-government':
    /^(prime minister|premier|taoiseach|head of government|chief executive|president of the government|chairman of the council of ministers|chairman of the government)( of .*)?$/i,
  chancellor: /^(federal )?chancellor( of .*)?$/i,
  king: /^(king|monarch|monarchy|ngwenyama|druk gyalpo|yang di-pertuan agong)( of .*)?$/i,
  queen: /^(queen|monarch|monarchy)( of .*)?$/i,
  emperor: /^(emperor|monarch)( of .*)?$/i,
  emir: /^(emir|monarch|monarchy)( of .*)?$/i,
  sultan: /^(sultan|monarch|monarchy)( of .*)?$/i,
  prince: /^(prince|monarch|monarchy)( of .*)?$/i,
  'supreme-leader': /^supreme leader/i,
  'governor-general': /^governor-general/i,
  'vice-president': /^(first )?vice[- ]president( of .*)?$/i,
  'foreign-minister': FOREIGN,
  'secretary-of-state': /^(united states )?secretary of state$/i,
  'defence-minister':
    /^(minister (of|for) (the )?(national |the )?defen[cs]e|secretary of state for defence|defen[cs]e minister)/i,
  'secretary-of-defense': /^secretary of defen[cs]e$/i,
  'interior-minister':
    /^(minister (of|for) (the )?(interior|internal affairs|home affairs)|home secretary|secretary of state for the home)/i,
  'finance-minister':
    /^((federal )?minister (of|for) (the )?(economy and )?(finance|treasury)|chancellor of the exchequer)/i,
  'secretary-of-the-treasury': /^secretary of the treasury$/i,
  'justice-minister': /^minister (of|for) justice/i,
  'attorney-general': /^attorney[- ]general$/i,
  speaker:
    /^(speaker|president|chair(man|person)?) of the (parliament|national assembly|house|chamber|riigikogu|saeima|seimas|knesset|state duma|verkhovna|council of representatives|people|majlis|congress|lok sabha|bundestag|legislative|grand national|milli|supreme|mazhilis|assembly|islamic consultative)/i,
  'senate-president':
    /^(president|chair(man|person)?|speaker) of the (senate|federation council|council of the federation|bundesrat|house of councillors)/i,
  'central-bank-governor':
    /^(governor|president|chair(man)?) of the (central|national|reserve|federal reserve|bank|state bank)/i,
  'chief-justice': /^chief justice/i,
};
