import type { Sorted } from '../sorted.ts';
import type { Evidence } from './evidence.ts';
import { anyOf, plain } from './phrases.ts';
import { isOfAnotherMail } from './reply-prefix.ts';

/**
 * "Prove that you are human, then I will deliver your mail." Known by the product that sends it; or by words that ask for such a
 * proof together with a machine's mark or a link to press. A wary person may ask the same, above a letter of ours full of links: so
 * request and link must both be the writer's own, in one sentence, or with a word for pressing.
 */
export function challenge(evidence: Evidence): Sorted | null {
  const { from, source, subject, opening, header } = evidence;
  if (products.test(from) || products.test(source) || productFields.some((name) => header(name) !== ''))
    return { kind: 'challenge', why: 'from a challenge-response system' };
  if (!asksForProof.test(subject) && !asksForProof.test(opening)) return null;
  const marked = source === '' || ['auto-submitted', 'precedence'].some((name) => machine.test(header(name)));
  return marked || asksToPress(evidence)
    ? { kind: 'challenge', why: 'asks for proof of a human sender' }
    : null;
}

function asksToPress({ subject, words }: Evidence): boolean {
  const said = plain(words().text.slice(0, 2500)).replace(/\s+/g, ' ');
  const titled = asksForProof.test(subject) && !isOfAnotherMail(subject);
  if (!link.test(said) || !(titled || asksForProof.test(said))) return false;
  return (
    titled || toPress.test(said) || sentences(said).some((one) => link.test(one) && asksForProof.test(one))
  );
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?]) /);

const link = /https?:\/\//i;
const toPress = anyOf`
  \b(?:click|press|visit|follow)\b|\b(?:link|button|form|page)\b
  \bcliqu|\b(?:lien|bouton|formulaire)\b|\bklick|\bhaga clic\b|\bclic\b`;

const products = anyOf`
  @(?:[\w-]{1,63}\.){0,3}(?:boxbe|spamarrest|mailinblack|knowspam|mailblocks|bluebottle|sendio|choicemail)\.[a-z]{2,3}$
  ^(?:anti-?spam|spamblocker[\w-]*)@(?:[\w-]{1,63}\.){0,3}(?:uol|earthlink)\.[a-z.]{2,6}$`;

/** TMDA, Active Spam Killer, Spam Arrest, Boxbe. */
const productFields = ['x-tmda-fingerprint', 'x-ask-auth', 'x-spamarrest', 'x-boxbe-challenge'];
const machine = /^(?:auto|bulk|junk)/i;

const asksForProof = anyOf`
  (?:confirm|verify|prove|check)(?:ing)? (?:that )?you(?:'re| are) (?:really |not )?(?:an? )?(?:human|real|person)
  (?:confirm|verify|prove)(?:ing)? (?:that )?you(?:'re| are) (?:not )?(?:an? )?(?:robot|spammer|actual|legitimate)
  (?:verify|confirm|authenticate) (?:yourself|your (?:message|e-?mail|identity|address|request)) .{0,60}(?:deliver|reach|inbox)
  sender (?:address )?(?:verification|authentication) (?:required|request|needed)
  your (?:message|e-?mail|mail) .{0,80}(?:held|pending|waiting|quarantined)\b.{0,120}(?:confirm|verif|authenti|approv|captcha|click)
  your (?:message|e-?mail|mail) .{0,80}will (?:not )?be delivered\b.{0,120}(?:confirm|verif|authenti|approv|captcha|click)
  (?:only|incoming) .{0,40}messages? (?:only )?from (?:senders|people) (?:i|we) have (?:approved|authori[sz]ed)
  to control spam, i (?:now )?(?:only )?allow|(?:please )?confirm (?:your|the) (?:message|e-?mail) to .{1,80}@|complete this (?:captcha|verification)
  add (?:yourself|your (?:e-?mail )?address) to .{0,40}(?:allowed|approved|guest|white) ?list|antispam uol
  (?:confirmer|vérifier|prouver|confirmez|prouvez) que vous (?:êtes (?:bien )?une? |n'êtes pas une? )(?:\w+ )?(?:humain|personne|robot)
  (?:votre|ce) (?:message|e-?mail|courriel) .{0,80}(?:en attente|bloqué)\b.{0,120}(?:confirm|vérifi|authentifi|cliqu|identifi)
  (?:votre|ce) (?:message|e-?mail|courriel) .{0,80}sera (?:remis|délivré|transmis|distribué)\b.{0,120}(?:confirm|vérifi|cliqu)
  (?:authentification|vérification) de (?:votre |l')?(?:message|expéditeur|e-?mail|adresse)
  (?:confirme|confirmar) .{0,40}(?:não é um robô|é humano)`;
