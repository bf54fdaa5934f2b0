/** Words inside an English name that say what it names. Folded. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const ORGANISATION_HEADS = words(`
university college school academy institute institution faculty seminary
party movement union association alliance league federation confederation coalition congress parliament senate assembly
committee commission council board bureau agency authority department ministry office administration secretariat
company corporation corp inc co ltd limited plc llc group holdings industries enterprises partners ventures
bank fund trust foundation society organization organisation club fc united rovers wanderers
army navy corps brigade division regiment battalion squadron fleet force forces guard command
church diocese archdiocese synod order court tribunal police service services
times post news press journal magazine herald tribune gazette radio television tv network records studios pictures films
airlines airways motors electric energy oil petroleum railway railways railroad systems technologies software
orchestra band ensemble quartet theatre theater museum library hospital clinic center centre
dodgers giants rangers tigers lions bears eagles hawks bulls kings knights raiders warriors rockets
`);

export const PLACE_HEADS = words(`
river lake mountain mountains mount mt island islands isle bay gulf strait channel canal creek falls
street st road rd avenue ave lane drive square plaza boulevard highway route bridge
county city town village township borough district province region state territory parish
park forest valley hill hills beach coast cape peninsula desert plain plains canyon basin reef
castle palace tower airport station port harbor harbour fort camp
sea ocean north south east west northern southern eastern western central upper lower greater
`);
