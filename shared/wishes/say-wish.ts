import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { formatDate, formatList } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { wordsIn } from '../language/words.ts';
import { sayDeskWish } from './desk-wish.ts';
import type { Wish } from './wish.ts';

/** A wish as one may say it, in words that we surely understand. */
export function sayWish(wish: Wish, language: Language, community: Community): string {
  const { saying } = wordsIn(language);
  const places = (ids: string[], unknown: string[]) =>
    formatList([...ids.map((id) => regionOrRoot(community, id).name[language]), ...unknown], language);
  switch (wish.kind) {
    case 'pause':
      return saying.pause(wish.until && formatDate(wish.until, language));
    case 'rhythm':
      return saying.rhythm[wish.rhythm];
    case 'language':
      return saying.language[wish.language];
    case 'profile':
      return saying.profile[wish.profile];
    case 'regions':
      return saying.regions(places(wish.regions, wish.unknown));
    case 'moved':
      return saying.moved(places(wish.regions, wish.unknown));
    case 'add-regions':
      return saying.add(places(wish.regions, wish.unknown));
    case 'drop-regions':
      return saying.drop(places(wish.regions, wish.unknown));
    case 'name':
      return saying.name(wish.name);
    case 'answers':
      return wish.on ? saying.answers : saying.noAnswers;
    case 'still-here':
      return wish.on ? saying.stillHere : saying.onlyNews;
    case 'support-person':
      return saying.supportPerson(wish.address);
    case 'reach':
      return saying.reach[wish.reach];
    case 'more':
      return saying.more(wish.number);
    case 'files':
      return saying.files(wish.number);
    case 'thanks-item':
      return saying.thanks(wish.number);
    case 'concern':
      return saying.concern(wish.number);
    case 'perhaps-stop':
      return saying.stop;
    case 'my-data':
      return saying.myData;
    case 'forget-me':
      return saying.forgetMe;
    case 'end-support':
      return saying.endSupport;
    case 'who-is-new':
    case 'who-is-waiting':
    case 'what-is-held':
    case 'preview':
    case 'how-are-we-doing':
    case 'hand-over':
    case 'on-duty':
    case 'away':
      return sayDeskWish(wish, language, (day) => formatDate(day, language));
    case 'copies':
      return wish.on ? saying.copies : saying.noCopies;
    case 'support-trail':
      return saying.supportTrail;
    case 'yes':
    case 'no':
    case 'send':
    case 'approve':
    case 'decline':
    case 'unclear':
    case 'describe':
      throw new Error(`nobody is asked whether they meant "${wish.kind}"`);
    default:
      return saying[wish.kind];
  }
}
