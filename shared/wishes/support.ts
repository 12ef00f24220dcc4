import { words } from './pattern.ts';
import type { Rule } from './rule.ts';

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;

const helper =
  'support person|support people|support worker|supporter|helper|caregiver|care giver|support|helps?|helping|assistant|aide|worker|staff|team|cc|copy|copied|personne (?:de soutien|ressource|d appui|aidante)|soutien|aidante?s?|proche aidante?|accompagnatrice|accompagnateur|accompagne\\S*|intervenante?|appui|copie|m aide\\S*|l aide|aider|aidera';

/** Somebody who is to read along, named by their address. */
export const supportPerson: Rule = {
  asked: false,
  ours: true,
  read({ raw }, { all, raw: whole, hearing }) {
    const found = address.exec(raw)?.[0]?.toLowerCase();
    if (!found || found.endsWith(`@${hearing.community.mailDomain}`)) return null;
    if (
      !words(helper).test(all) ||
      ending.test(all) ||
      new Set(whole.match(new RegExp(address, 'gu'))).size > 1
    )
      return null;
    return { kind: 'support-person', address: found };
  },
};

const person = `(?:support person|support people|supporter|helper|caregiver|support worker|personne (?:de soutien|d appui|aidante)|soutien|aidante?|proche aidante?|accompagnatrice|accompagnateur|intervenante?)`;
const ending = words(
  [
    `(?:remove|delete|end|stop|cancel|drop|take off|take|no longer|no more|not|don t|do not|without|enlev\\S+|retir\\S+|supprim\\S+|otez|plus|arret\\S+|sans|pas besoin)(?: \\S+){0,6} ${person}`,
    `${person}(?: \\S+){0,6} (?:any ?more|off|no longer|removed|left|quit|plus|enlev\\S+|retir\\S+)`,
    '(?<!(?:^| )(?:i|we) )(?:no longer|not|doesn t|does not|don t|isn t)(?: \\S+){0,3} (?:help|helps|helping|support|supporting|my (?:support|helper))(?: \\S+){0,3}(?: (?:me|any ?more))?',
    '(?:no longer|not|doesn t|plus)(?: \\S+){0,3} (?:works?|working|access|acces)(?: \\S+)? (?:with me|for me|with us|to my|a mes|aux)(?: \\S+)?|(?:plus|pas) besoin (?:de |d )?(?:m |nous )?aid\\S+',
    '(?:ne|n)? ?(?:m |nous )(?:aide|accompagne|soutient)(?:nt)? plus',
    '(?:stop|don t|do not|no longer)(?: \\S+)? (?:send|sending) (?:her|him|them|my \\S+) (?:my|the|any|copies)(?: \\S+)*',
    '(?:stop|don t|do not|no longer)(?: \\S+)? (?:send|sending|copy|copying|share|sharing|cc)(?: \\S+){0,3} (?:letters?|mail|them|it|copies)(?: \\S+){0,2} (?:to|with) (?:her|him|them|my \\S+|[a-z]+)',
    '(?:ne )?(?:lui|leur) (?:envoy|ecri)\\S+ plus(?: \\S+){0,2} (?:lettres|courriels|copies?)|(?:arret|cess)\\S+ de (?:lui|leur) (?:envoyer|ecrire)(?: \\S+){0,2} mes',
  ].join('|'),
);
/** "Remove her", where it was told who she is. */
const pointing = words(
  '(?:enlev\\S+|retir\\S+|supprim\\S+|otez|ot\\S+|remove|delete|drop|take) (?:la|le|les|l|her|him|them)(?: off| out)?',
);
const mentions = words(
  `${person}|helper|support|helps? me|m aide\\S*|my letters|mes lettres|reads? (?:with|along)|aidante?`,
);

/** Nobody reads along any more. */
export const endSupport: Rule = {
  asked: false,
  ours: true,
  read: ({ said, told }, { all, hearing }) => {
    const long = all.split(' ').length > 60;
    if (
      told ||
      long ||
      !mentions.test(all) ||
      !(ending.test(said) || (pointing.test(said) && words(person).test(all)))
    )
      return null;
    return hearing.where === 'settings' ||
      words(`${person}|letters|lettres|list|liste|courriels?|emails?|mail`).test(all)
      ? { kind: 'end-support' }
      : null;
  },
};

/** A mail with one short line: what is said in it of copies is said to us. */
const brief = (all: string): boolean => all.split(' ').length <= 12;

const copiesOn =
  /^(?:send |envoy\S+ )?(?:the |my |a |des |les |mes |une )?(?:copies|copy|copie) (?:of my letters |de mes lettres )?(?:for|to|pour|a) (?:my |ma |mon )?\S+(?: \S+){0,3}$/;
const copiesOff =
  /^(?:no|no more|stop|stop the|stop sending|pas de|plus de|arret\S+ les|arret\S+ d envoyer des) copies(?: (?:for|to|pour|a) \S+(?: \S+){0,3})?$/;

/** Copies of one's letters for who helps, or none any more. */
export const copies: Rule = {
  asked: false,
  ours: true,
  read({ said }, { all }) {
    if (!brief(all)) return null;
    if (copiesOff.test(said)) return { kind: 'copies', on: false };
    return copiesOn.test(said) ? { kind: 'copies', on: true } : null;
  },
};

const trail =
  /^(?:what (?:was|has been|did \S+(?: \S+){0,2}) (?:done|do|write) (?:for me|in my name)|qu (?:est ce qu(?:e \S+| on)|a t on|a) (?:a |ont )?(?:fait|ecrit) (?:pour moi|en mon nom|a ma place))$/;

/** What was done in one's name by who helps. */
export const supportTrail: Rule = {
  asked: false,
  ours: true,
  read: ({ said }, { all }) => (brief(all) && trail.test(said) ? { kind: 'support-trail' } : null),
};
