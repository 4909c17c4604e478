/** Verbs in the past, by what they say of their subject. Compiled from any school grammar of English. */

const listed = (words: string) => new Set(words.trim().split(/\s+/u));

/** Past forms that do not end in `-ed`, of verbs that say what somebody did. */
const irregular = listed(`
met held took came went began gave made left won lost sent built brought fought sought bought caught taught found led fled fell
rose drove flew ran sold shot hit cut paid laid struck broke drew threw withdrew swore sank spent chose froze hung dealt shook
hid rode swept beat bid bit blew forbade forgave stole sued tore wrote spoke said told read sang set put quit shut spread sprang
overrode overthrew overcame undertook retook rebuilt resold upheld upset grew
`);

/** Past forms of verbs that say how something is, what somebody thinks, or nothing: no happening. */
const states = listed(`
seemed appeared remained needed wanted liked loved hated believed hoped feared expected supposed owned contained included
consisted belonged existed lacked meant represented lived looked sounded tended used deserved preferred faced served enjoyed
suffered continued considered regarded regards concerned involved required depended resembled mattered cared worried trusted
wished intended planned aimed sought tried attempted kept stood lay felt thought knew understood had was were became got
stayed resided featured differed varied amounted totalled totaled cost weighed measured dated related based located united
learned heard saw noticed realized realised remembered advanced armed indeed hundred speed need feed seed breed bed shed red wounded injured dead
`);

/** Verbs of speech and of stance in the past: what they tell is that somebody spoke. */
const spoken = listed(`
said told stated wrote posted announced claimed warned suggested added noted described insisted clarified declared tweeted
urged accused criticized criticised praised demanded promised vowed pledged called argued asked replied responded
answered explained denied confirmed acknowledged admitted conceded stressed emphasized emphasised highlighted reiterated
repeated echoed condemned denounced welcomed dismissed defended blamed slammed blasted mocked boasted bragged hailed
apologized apologised cautioned advised appealed complained commented concluded expressed hinted indicated maintained
mentioned objected observed offered pointed predicted proposed protested recalled remarked reported reminded ridiculed
spoke testified threatened vented voiced vowed reaffirmed reassured rebuked rebuffed signaled signalled thanked joked
quipped lamented cited asserted alleged contended countered decried derided disputed questioned rejected reinforced
outlined referenced referred
`);

/** Whether a word, in small letters, is the past of a verb that says what somebody did. */
export function isDone(key: string): boolean {
	if (states.has(key)) return false;
	return irregular.has(key) || (key.length > 4 && key.endsWith('ed') && !key.endsWith('eed'));
}

/** Whether a word, in small letters, is a past form of any verb, or the present of a verb of speech. */
export function isPast(key: string): boolean {
	return states.has(key) || isDone(key) || spoken.has(key) || /^(?:says|tells|plans|wants|hopes)$/u.test(key);
}

/** Whether a word, in small letters, says in the past that somebody spoke, or in `-ing` that somebody speaks. */
export function isSpoken(key: string): boolean {
	if (spoken.has(key)) return true;
	const stem = key.endsWith('ing') ? key.slice(0, -3) : undefined;
	if (stem === undefined) return false;
	return spoken.has(`${stem}ed`) || ['saying', 'telling', 'writing', 'speaking'].includes(key);
}

/** Nouns that tell that somebody spoke: "Doe’s warning that". */
const statements = listed(`
admission allegation announcement argument assertion assurance claim comment complaint concession confession confirmation
declaration demand denial insistence pledge promise prediction remark statement suggestion threat vow warning
`);

/** Whether a noun, in small letters, tells that somebody spoke. */
export function isStatement(key: string): boolean {
	return statements.has(key.replace(/s$/u, ''));
}
