/**
 * Given names that begin the name of a person.
 *
 * Source: the most frequent names of the United States Social Security Administration (1950–2000), of the United
 * Kingdom's Office for National Statistics, and of the countries most in the news, written by hand. Any other person is
 * told by a title, a verb of speech or a later mention by last name.
 */
export const givenNames: ReadonlySet<string> = new Set(
	(
		'Aaron Abdul Adam Ahmed Alan Albert Alex Alexander Alexandra Alexei Ali Alice Amanda Amy Ana Andrea Andrei Andrew Andriy ' +
		'Andrzej Angela Ann Anna Anne Annie Anthony Anton Antonio Arthur Barack Barbara Ben Benjamin Bernard Bernie Beth Bill Bob ' +
		'Boris Brian Bruce Carl Carlos Carol Caroline Catherine Charles Charlie Charlotte Chris Christian Christine Christopher ' +
		'Claire Claudia Colin Craig Dan Daniel David Deborah Dennis Denys Diana Diane Dmitri Dmitry Dmytro Donald Dorothy Douglas ' +
		'Edward Eleanor Elena Elizabeth Ellen Emily Emma Emmanuel Eric Erik Eva Evan Fatima Fiona Francis Francisco Frank Fred ' +
		'Friedrich Gary Geoffrey George Gerald Giorgia Gordon Graham Greg Hans Harry Hassan Heather Helen Henry Hillary Hugh Ian Igor ' +
		'Ivan Jack Jacob Jake James Jan Jane Janet Jason Jean Jeff Jeffrey Jennifer Jeremy Jessica Jill Jim Joan Joe Johan John ' +
		'Jonathan Jordan Jorge Jose José Joseph Josh Joshua Juan Judith Julia Julie Justin Karen Karl Kate Katherine Kathleen Keith ' +
		'Kelly Ken Kenneth Kevin Kim Kristin Larry Laura Lee Leo Leon Linda Lisa Liz Louis Lucy Luis Luke Maria Marie Marina Mario ' +
		'Mark Martin Mary Matt Matthew Maxim Megan Melissa Michael Michelle Miguel Mike Mikhail Mohammad Mohammed Muhammad Nancy ' +
		'Naomi Natalia Natalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Olaf Oleg Oleksandr Oleksiy Olga Oliver ' +
		'Omar Pamela Patricia Patrick Paul Paula Pavel Pedro Peter Petro Philip Pierre Priya Rachel Ralph Raymond Rebecca Richard Rick ' +
		'Rob Robert Roberto Robin Roger Roman Ron Ronald Rose Roy Russell Ruth Ryan Sally Sam Samuel Sandra Sara Sarah Scott Sean ' +
		'Sergei Sergey Sharon Simon Sofia Sophie Stefan Stephanie Stephen Steve Steven Stuart Susan Svetlana Taras Ted Teresa Terry Theresa ' +
		'Thomas Tim Timothy Tina Tom Tony Tyler Ursula Vadim Valerie Victor Victoria Viktor Vincent Vitali Vladimir Volodymyr Walter ' +
		'Wayne Wendy William Xavier Yulia Yuri Yury Yusuf Zoe'
	).split(' '),
);
