import { expect, it } from 'vitest';
import { segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { readEventVoice } from './read-event-voice.ts';

/** By class: adjectives that tell an act before certain words, participles in front, raised subjects, speech; and controls. */
const PASSIVE = `Chemicals were mixed in a beaker.
The solution was heated slowly.
There were three windows broken by the storm.
Asked about the plan, he smiled.
Built in 1900, the house is a landmark.
By whom was this written?
My lunch was ate by the dog.
The game was rained out.
The referee was booed by the fans.
The statue was carved out of marble.
The rats were fed twice a day.
The meeting was led by the manager.
The bill was vetoed by the governor.
They were thought to have lied.
After being cleaned, the room looked new.
The plan, proposed by the mayor, failed.
The matter was dealt with.
The children were frightened by the noise.
Culture is often misunderstood by outsiders.
They are considered to be the best.
Rights are protected by the constitution.
The winner was determined on Sunday.
It was determined that the sample was old.
The outcome is determined after the last vote.
The water was absorbed through the roots.
The words were pronounced clearly.
He was pronounced dead at noon.
The stadium was dedicated last year.
The paint is mixed with water.
The wires were disconnected at night.
The children were scared away.
The truck was loaded at dawn.
The tank was filled yesterday.
The box was packed for shipping.
The troops were positioned along the river.
The two firms were united under one name.
The kids were educated at home.
The shelves were stocked overnight.
The meat was seasoned before cooking.
The coin was detached from the ring.
The idea was opposed by many.
The land was divided among the sons.
Rules are broken every day.
Unless told otherwise, stay.
Were these made here?
The people affected are poor.
The methods used are simple.
The results obtained were odd.
Loved by all, he died in peace.
Given the chance, I would go.
Faced with defeat, they quit.
Trained in law, he became a judge.
Founded in 1901, the firm is old.
Published last year, the book sold well.
It gets done somehow.
The picture was colored by the kids.
The company was sued.
Records are meant to be broken.
She was met at the airport.
He was found guilty.
The people who were chosen left.
While being filmed, she fell.
You will be missed.
Has anyone been told?
The book recommended by my teacher was dull.
A study published in May shows gains.
Once painted, it looked new.
The ball got thrown out of bounds.
The issue has been talked about for years.
Business is done over lunch.
The team was beat by their rivals.
the song isn liked by many people
Science can be seen as a tool.
Her business was started in a garage.
Our country is run by old men.
The Super Bowl was won by the Chiefs.
The player was benched.
Data is needed for the study.
The opera was sung in Italian.
The culture was destroyed by war.
Someone will be blamed.`;

const NOT_PASSIVE = `The company is based in Ohio.
I was done with it.
The city is densely populated.
The two are connected.
He was lost in thought.
We are lost.
The team was well rested.
I am rested.
He is well behaved.
The kids are well fed.
He was tired after the match.
She looked surprised.
The ice melted in the sun.
The experiment failed.
Fried food is bad for you.
The team has come far.
He was scared of dogs.
She is by the window.
The music was old-fashioned.
The economy has improved.
We should be careful.
Never was he late.
His set was short.
She kept the door locked.
I am unimpressed.
The business is profitable and well organized.
He is grown up.
He was done with school.
I'm finished.
I am lost.
She was lost without him.
She got her hair done.
This is processed food.
I am honored to be here.
I am sold on the idea and happy.
The debate was heated.
They were gone for days.
They've made a mistake.
I need my car fixed.
The volcano erupted.
She became tired.
He came home exhausted.
The so-called experts were wrong.
The unemployed need help.
The shed is old.
This is wicked.
He beat them.
I am supposed to go.
I was taken aback.
It's complicated.
What happened was sad.
The songs she wrote are sad.
Aren't you excited?
The horse led by a length.
I love science.
He quit his job.
Politics is a dirty game.
Nobody trusts them.
The team was excited to play.
The team is ahead by ten points.
The beaker broke.
The results were unexpected.
The town is old fashioned.
My mother raised me.
She will be excited.`;

function hasPassive(body: string): boolean {
  const text: RevisionText = {
    headline: '',
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
  return readEventVoice(text, segment(text)).some(({ form }) => form === 'passive' || form === 'agentless');
}

it.each(PASSIVE.split('\n'))('passive: %s', (sentence) => {
  expect(hasPassive(sentence)).toBe(true);
});

it.each(NOT_PASSIVE.split('\n'))('not passive: %s', (sentence) => {
  expect(hasPassive(sentence)).toBe(false);
});
