/** Words that say nothing of what happened: they are never a reason to lay two passages side by side. */

const grammar = `
a an the this that these those such some any no none not nor neither either each every all both other another same own
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones
myself ourselves yourself himself herself itself themselves who whom whose which what that there here
am is are was were be been being do does did done doing have has had having will would shall should can could may might
must ought ll ve re d s t m don didn doesn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn cannot
and or but if then than so as because while although though whereas unless until since whether yet
about above across after against along amid among around at before behind below beneath beside besides between beyond by
despite down during except for from in inside into like near of off on onto out outside over past per through throughout to
toward towards under up upon via with within without
again ago ahead almost alone already also always away back else even ever far first further how however instead just later
less many more most much never now often once only perhaps quite rather really still too very well when where why
ahead together apart meanwhile moreover nearly several few lot way thing things something anything nothing
`;

/** Verbs and nouns of reporting, of office and of the calendar: every article of every outlet has them. */
const newsroom = `
say says said saying tell tells told telling state stated states stating add added adds adding note noted notes noting
claim claimed claims claiming write wrote written writes writing report reported reports reporting ask asked asks asking
announce announced reply replied describe described describing call called calls calling accord according comment commented
make makes made making take takes taken took taking get gets got getting go goes going gone went come comes came coming
give gives given gave giving put puts keep keeps kept see seen saw seem seems seemed know known knows think thinks thought
want wants wanted use used uses using show shows showed shown become became begin began set let look looks looked
mr mrs ms dr sir president prime minister secretary official officials spokesman spokeswoman spokesperson leader leaders
government administration people person man woman men women international global world country countries nation national public
day days week weeks month months year years today yesterday tomorrow time times hour hours minute minutes
morning afternoon evening night last next new recent recently early earlier late latest current currently
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec
echo echoes echoed echoing sentiment sentiments express expresses expressed expressing stress stressed stressing
emphasize emphasized emphasizing emphasise emphasised emphasising highlight highlighted highlighting underscore underscored
indicate indicated indicating reiterate reiterated continue continues continued continuing follow follows followed following
believe believes believed spoke speak speaks speaking point points pointed tweet tweeted interview reporters remarks
part including include includes included number long good great big high statement news article story source sources
`;

const listed = (words: string) => words.trim().split(/\s+/u);
const grammarWords = new Set(listed(grammar));
const words = new Set([...grammarWords, ...listed(newsroom)]);

/** Whether a word, in small letters, only holds a sentence or a report together. */
export function isFunctionWord(word: string): boolean {
	return words.has(word);
}

/** Whether a word, in small letters, is one of grammar: it says nothing, even in somebody's own words. */
export function isGrammarWord(word: string): boolean {
	return grammarWords.has(word);
}
