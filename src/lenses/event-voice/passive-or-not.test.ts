import { expect, it } from 'vitest';
import { segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { readEventVoice } from './read-event-voice.ts';

const PASSIVE = `The election was stolen.
The bill has been passed by the Senate.
Many people get hurt by bad policy.
Votes are being counted.
The law is enforced by local police.
Politicians should be held accountable.
I was told that nothing would change.
We are governed by fools.
It is said that money buys votes.
Nothing can be done about it.
My opinion was ignored.
Our voices aren't heard.
They were voted out of office.
The measure was never put to a vote.
She had been elected twice.
The money ought to be spent on schools.
Taxes need to be lowered.
He wants to be seen as a leader.
The people feel betrayed by their leaders.
Laws made by men are not perfect.
The candidates chosen by the party were weak.
Once elected, he broke his promises.
The system is rigged by the rich.
The country is being run by lobbyists.
Being lied to is not pleasant.
The children were separated from their parents.
The state is divided into districts.
I have been called names for my views.
The whole thing was blown out of proportion.
How was the money spent?
Were you born in this country?
I was born in Ohio.
He got elected in a landslide.
They keep getting reelected.
The wall will not be built.
What has been done cannot be undone.
The president is elected every four years.
This topic was widely discussed.
The results have yet to be announced.
The votes were cast.
Ballots cast by mail were thrown out.
The deal was cut behind closed doors.
The bill was read twice.
His tie was bought abroad.
The war was fought over oil.
The truth must be sought.
The leader was overthrown.
The offer was withdrawn.
Prices were set by the state.
The clause was struck down.
The statement was misread.
The city was hit hard.
They were left without power.
The party was split by the scandal.
Millions were spent.
His name was mentioned, and his face shown.
He's been indicted.
She's being sued.
It's been decided.
They've been warned.
I'd been asked to leave.
The minister resigned after being questioned by police.
He hates being ignored.
The issue is often discussed in class.
The article was written by a friend of mine.
The rule is meant to protect workers.
The tax was raised to ten percent.
The man accused of the theft denied it.
He is considered a hero.
She was named chairwoman.
He was given a second chance.
We were taught to respect the office.
They were forced to resign.
People are allowed to speak freely.
I am required by law to vote.
Such things are expected of leaders.
He is known for his temper.
The party is known by its colors.
The debate was followed by a vote.
It is believed that he lied.
Policies are shaped by donors.
The constitution is based on older laws.
Too much power is given to the states.
Everything is controlled by money.
The speech was interrupted by protesters.
The road is lined with flags.
I was surprised by the result.
I am disgusted by what they did.
Voters were misled.
The president was impeached, but not removed.
The two were arrested and later released.
Nobody was hurt.
Who was elected?
Why wasn't he charged?
Is the money being spent well?
Are these rules enforced?
Seen from afar, the city is pretty.
The proposals were, in my view, badly drafted.
Some of the seats are still contested.
The clerk had his license revoked.
The vote was supposed to be held on Monday.
The office is located and run by the town.
Women are paid less than men.
Those caught will be fined.
The evidence was hidden from the jury.
The street was closed after the march.
Health care should be guaranteed.
Veterans deserve to be treated better.
The facts were twisted.
I was raised to be polite.
I was brought up in a liberal home.
He was caught lying.
We are being watched.
Politics is often portrayed as a game.
The bridge was torn down.
The flag was flown at half mast.
The oath was sworn.
The data was fed into a computer.
He was beaten by a nobody.
His words were drowned out.
The promise was kept.
It was proven false.
The case was brought to court.
The law was upheld.
He was shot.
The nation was built on trust.
The plan was laid out.
They were led astray.
The fees were paid.
The house was sold.
The workers were sent home.
The signs were lit.
The rules were bent.
Her rights were trodden on.
The lamps were hung.
The bread was baked and sliced.
The law was rewritten.
His claim was rebutted by facts.
The company was broken up.
The bill was vetoed.
Politics is affected by emotion.
Most people are influenced by their parents.
More should be done to stop it.
The rich are taxed too little.
Politicians are often bought.
He was made to look foolish.
Money is wasted.
The word is overused.
He got beat up.
She got caught cheating.
I got invited to a rally.
The group was led by a farmer.
Nothing gets done.
I have never been polled.
Decisions are made in secret.
The tax is needed.
Farmers were hit hardest by the tariffs.
Most of my friends were polled last week.
The clinic was shuttered after an inspection.
Twelve votes were tossed because of smudged ink.
Our town was overlooked again.
The chairman got booed off the stage.
My cousin got drafted.
Her motives have been questioned, and rightly so.
Not a single promise was fulfilled.
The debate was moderated by a journalist.
Hardly anything was accomplished.
I think teachers should be thanked.
Some laws were enacted in the sixties.
It was reported that turnout was low.
Half of the budget gets wasted.
Nobody wants to be taxed.
He didn't like being told what to do.
It can't be fixed.
What was promised was never delivered.
People were promised jobs.
The email was forwarded to reporters.
Never before had such a claim been made.
Only then was the door unlocked.
The ads are targeted at the young.
The poll was conducted online.
The lobby is funded by oil firms.
The senator's remarks were taken out of context.
The mayor has not been seen since.
If asked, he would deny it.
When questioned about it, she left.
The bill, drafted by lawyers, failed.
Roads built in the fifties are falling apart.
She was rumoured to have left.
The union was founded to help miners.
The issue was dealt with.
The child was looked after by neighbours.
The minister was laughed at.
The records were burnt.
Wrongdoing was alleged.
The seat was won by a newcomer.
The race was lost by ten votes.
The ballots were spoilt by rain.
Many were slain in the battle.
The troops were withdrawn.
The tent was struck by lightning.
The rumor was spread online.
The senator was stung by the critique.
The ship was sunk.
The tune was sung by a choir.
The bell was rung.
The cars were stolen and later sold.
The harvest was eaten by rats.
The bread was eaten.
The vow was broken.
The tree was blown over.
The loan was forgiven.
He was bitten by a dog.
The plan was thrown out.
Their passports were torn up.
The cloth was woven by hand.
The dress was worn by a queen.
The ruling was overturned on appeal.
The rebels were driven out.
The song is sung before every game.
Money was lent to friends.
The rope was hung from a beam.
The hole was dug in a day.
The votes must be recounted.
They were not even asked.
Was anyone punished?
Has the money been found?
Have they been told?
Will it be repealed?
When will the taxes be cut?
Which bill was passed?
Who's being paid?
Isn't it being investigated?
The poor were, of course, forgotten.
I've been lied to by both parties.
The man they arrested was later freed.
I was disappointed by the outcome.
We were stunned by the news.
It was an event that was attended by thousands.
The crisis was caused by greed.
She's loved by everyone.
It's made in China.
They're funded by us.
That's been tried.
He was hired, trained and promoted within a year.
The rich get taxed less.
He could have been stopped.
The office will have been closed by then.
Congress is being ignored.
The law is being changed.
The seats were reserved for guests.
The matter is settled by the courts.
He was sworn in.
I was shown the door.
She was handed a note.
He was granted asylum.
It is stated in the law.
This is what is called politics.
The flag was raised.
The story was picked up by the papers.
The protest was put down by force.
No one was prosecuted.
The meeting has been postponed until May.
Things need to get done.
Rights are protected under the law.
The town was nearly destroyed.
The name was chosen at random.
They were treated poorly.
He was not liked.
I wasn't raised that way.
Politics has been ruined by money.
The mail was opened and read.
The tax is collected yearly.
My vote isn't counted.
In 1990 the wall was torn down.
Voters were bombarded with ads.
My town was flooded with signs.
I was reminded of my duty.
They were convinced by his speech.
Everyone was given a badge.
He is quoted as saying so.
The claim was backed up by data.
The mayor was caught on tape.
They had been sent by the king.
The senate is made up of two parties.
I was asked about my views.
This has to be addressed.
Those laws were struck from the books.
Let it be known that I tried.
It will be remembered.
The man was thought to be dead.
The plan was shot down.
The bill was amended, debated and signed.
The region was ravaged by war.`;

const NOT_PASSIVE = `The streets are filled with protesters.
I have voted in every election.
He had walked out of the room.
She is interested in politics.
I am tired of politics.
I was so bored.
The room was crowded.
People are divided.
I am opposed to the war.
I'm not interested in voting.
I got married last year.
He is gone.
They have been friends for years.
The price has risen.
He is well known.
The talks broke down.
It has become complicated.
She felt tired.
The candidate looked worried.
My family is very divided.
Both sides seem confused.
It is a broken system.
He is a wanted man.
The educated are often liberal.
They had a heated debate.
The United States is big.
I used to vote.
We need to get rid of him.
I got up early.
He's got a point.
I've got to go.
She has changed her mind.
There are limited options.
The left is outraged.
I am frustrated with the government.
I'm concerned about the future.
My parents are retired.
The government is corrupt.
The problem is politicians.
Politicians are concerned with money.
The poor are disadvantaged.
The process is complicated and long.
They are all related.
We were excited about the debate.
I am convinced that it will pass.
He is determined to win.
The two parties are polarized.
I am proud of my vote.
I was an engaged citizen.
It was a mistake.
The news is biased.
That was unexpected.
The country is doomed.
He is unqualified for the job.
It was overrated.
They are uninformed.
This is an organized group.
The crowd has gathered.
The senator had been ill.
He set the table.
They cut taxes.
Prices have fallen.
The man sat down.
We have begun.
She has been reading about it.
I am reading a book.
They are going to vote.
The voters chose him.
It is time to vote.
He is open minded.
The party is closed minded.
They seem disconnected from voters.
He appeared relaxed.
Voters remain undecided.
The law stayed unchanged.
My mother is a registered nurse.
I am a registered voter.
There is an elected council.
Elected officials should listen.
Increased spending is bad.
Are you interested in politics?
Is he married?
Are you done?
The meeting is over.
He is supposed to be here.
I am inclined to agree.
We are bound to lose.
She is used to it.
He was aged 50.
He is advanced in years.
The people want change.
I think the media lied.
That was a very informed answer.
I am very informed.
He is so entitled.
We are united.
My views are mixed.
Trade is good and the economy has improved.
The market closed by noon.
He had hoped to win.
The senator arrived, followed his notes and left.
She had three hundred supporters.
I was happy and excited.
It was too complicated to explain.
The argument was heated.
The policy is flawed.
Our system is broken.
Everyone is stressed.
He became annoyed.
The streets were deserted.
I am ashamed.
You should be ashamed.
They must be insane.
We could be wrong.
He is gifted.
Politics is a complicated and nuanced subject.
The wicked are rich.
It's a shame that he lied.
That's how it started.
What's happened to us?
He's gone home.
She's become a star.
It's changed a lot.
He's voted three times.
I was reading and learned a lot.
The reason is people stopped caring.
The idea is he wanted power.
All he did was complain.
The first thing I did was read the news.
This is what happened.
The best part was the food.
I am scared.
They are willing to listen.
I was impressed.
They are misguided.
I'm pleased with the result.
The roads are bad, so people walked.
The crowd was subdued.
She is dedicated to her work.
People are fed up.
I am fed up with politics.
Some are hell bent on power.
They are hard headed.
He is left handed.
Many politicians are two faced.
Both are right and left wing.
The debate is long and drawn out.
It is a well written law.
The rich have been getting richer.
I am biased.
Politics are messed up.
The system is screwed up.
The economy is messed up and nobody cares.
My mind is made up.
I'm sick of it all.
The winner was Ted.
That was indeed bad.
What I hated was the lies.
He was overweight.
I am overwhelmed.
The hall was packed.
The senator is well liked.
I was confused and upset.
I am disillusioned.
He is misinformed.
People are frightened.
I feel cheated.
The whole process seems rigged.
He is a seasoned and respected leader.
The economy has recovered.
She had forgotten his name.
He has written books.
We had seen it before.
They have stolen the election.
The senator has taken bribes.
He's taken bribes.
The crowd has grown.
The paper has folded.
The dollar has weakened.
She has never wavered.
I am a bit jaded.
He is self-absorbed.
The party is center-left.
The topic is old and tired.
He is hard nosed.
The senator is outspoken.
The voters are fired up.
I was taken aback.
It is unheard of.
The food was undercooked.
The man was unarmed.
The bill is dead.
The debate went on and the crowd cheered.
We watched as the vote failed.
He ended up losing.
I have always been interested.
They are experienced leaders.
Experienced leaders are rare.
The results are mixed.
We were late.
He was a trusted aide.
There were armed guards.
There are many registered voters.
It was a close and contested race.
It was an unexpected and unwanted result.
It's a divided house.
They are dishonest.
I was at home.
The news was shocking.
The press is free.
The speech was long winded.
He is right handed.
His view is one sided.
My state is a red state.
The budget is in the red.
The shed is red.
She was in bed.
He is in need.
Greed is bad.
It is indeed odd.
The speed was high.
There was blood.
The food is good.
His heart is in it and he has worked hard.
The president led the country.
He won the vote.
She let him go.
They put up signs.
I read the paper.
He quit.
It hurt the poor.
They split the vote.
The bill cost millions.
The paper ran a story.
I became interested in politics.
He became engaged.
I got excited.
We got lost.
I got involved in the campaign.
She got dressed.
I got into politics.
They got what they wanted.
He got elected officials to help.
I get frustrated by nothing.
He needs to get organized.
I got a letter.
I'm used to it.
It used to be better.
I am used to being alone.
She is a woman of mixed ancestry.
The leaders are aged and wealthy.
I am so disappointed.
We're all tired.
I am amazed at how fast it went.
They are wicked.
The hundred are here.
Were they interested?
Was he prepared?
Is it complicated?
Are politicians educated?
Isn't he married?
I was not surprised.
You are mistaken.
This is advanced math.
It is related to money.
Her answer was measured and calm.
He is reserved.
The talk was animated.
She is accomplished.
I feel relieved.
The tone was strained.
He is retired now.
The senator is beloved.
All I did was cut the cake.
What she did was set a trap.
The truth is politicians lied.
The trouble is nobody voted.
I think it is people who voted.
He is the man who started it.
It was the press that started it.
She was one of those who voted.
The winner is whoever raised the most.
His campaign was about change.
I was there when it happened.
What is left is anger.
The day was hot and the crowd thinned.
Voting is a right.
Being involved matters.
Being interested in politics is good.
The man is a disgraced banker.
He is long gone.
It's gone too far.
It's gotten worse.
It's been years.
He's been a senator since May.
She's always voted.
That's changed.
What's changed?
Who's voted?
He's just arrived.
There's increased interest.
There's limited time.`;

function passivesOf(body: string): string[] {
  const text: RevisionText = {
    headline: '',
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
  return readEventVoice(text, segment(text))
    .filter(({ form }) => form === 'passive' || form === 'agentless')
    .map(({ start, end }) => body.slice(start, end));
}

it.each(PASSIVE.split('\n'))('passive: %s', (sentence) => {
  expect(passivesOf(sentence)).not.toEqual([]);
});

it.each(NOT_PASSIVE.split('\n'))('not passive: %s', (sentence) => {
  expect(passivesOf(sentence)).toEqual([]);
});
