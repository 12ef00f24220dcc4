import { anyOf } from './phrases.ts';

/** An address on the web, or the words that stand on a link in a mail's HTML. */
export const link = anyOf`
  https?:\/\/|\b(?:click|press) (?:on )?(?:the |this )?(?:link|button|here)\b|\bcliquez (?:sur (?:le|ce) (?:lien|bouton)|ici)\b
  \bclique (?:aqui|no (?:link|botão))\b|\bhaga clic (?:aquí|en el enlace)|\bklicken sie (?:hier|auf den link)`;

export const toPress = anyOf`
  \b(?:click|press|visit|follow)\b|\b(?:link|button|form|page)\b
  \bcliqu|\b(?:lien|bouton|formulaire)\b|\bklick|\bhaga clic\b|\bclic\b`;

const mail = '(?:e-?mail |mail )?(?:messages?|e-?mails?|mails?)';
const delivered = '(?:delivered|moved|released|forwarded|accepted|received)';
const remis = '(?:remis|délivrée?|transmise?|distribuée?|acheminée?|livrée?)';

/** What the asked-for act is good for: "for your message to be delivered", "so I can receive your emails". */
export const forDelivery = anyOf`
  \b(?:for|before|so|so that) (?:your|this|the) ${mail} (?:to be|(?:can|may|will|is)(?: be)?) ${delivered}
  \b(?:to (?:deliver|release|forward|accept)|so (?:that )?(?:i|we|he|she|they) (?:can|may|will) receive) your ${mail}
  \b(?:the|your) (?:message|e-?mail)(?: you sent)? requires (?:that you )?verif|\bto complete (?:this|the) verification
  (?:pour|afin) que (?:votre|ce) (?:message|e-?mail|mail|courriel) (?:soit|puisse être) ${remis}
  para que (?:sua|a sua|esta) mensagem (?:seja|possa ser) (?:encaminhada|entregue|enviada)
  para que su (?:mensaje|correo) (?:sea|pueda ser) (?:entregado|enviado)
  damit (?:ihre|diese) (?:nachricht|e-?mail|mail) zugestellt`;

const please = '(?:^|[,:;] |\\b(?:please|simply|just|must|veuillez|merci de|por favor|bitte) )';

/** The act that is asked of the sender: not one that the writer tells of, or asks about. */
export const verifies = anyOf`
  ${please}(?:click|press|cliqu|clique|haga clic|klicken|authori[sz]e|reply to this (?:message|e-?mail))
  ${please}(?:verify|confirm|prove|authenticate) (?:that you are|your(?:self| (?:message|e-?mail|address|identity)))\b
  ${please}(?:vous (?:authentifier|identifier)|confirme[rz]|vérifie[rz]|confirme)\b|${please}add your e-?mail address`;

/** Subjects by which a mail asks its receiver to verify theirs. */
export const verifySubject = anyOf`
  your (?:e-?mail|message) requires verification|\bverify#|(?:confirm|verify|authenticate) your (?:message|e-?mail)\b
  (?:sender|e-?mail|message) (?:address )?(?:verification|authentication)\b|vous demande de vous authentifier
  (?:authentification|vérification|validation) (?:requise|de votre (?:message|e-?mail|courriel))`;

/** Addresses of challenge-response systems. */
export const products = anyOf`
  @(?:[\w-]{1,63}\.){0,3}(?:boxbe|spamarrest|mailinblack|knowspam|mailblocks|bluebottle|sendio|choicemail)\.[a-z]{2,3}$
  ^(?:anti-?spam|spamblocker[\w-]*)@(?:[\w-]{1,63}\.){0,3}(?:uol|earthlink)\.[a-z.]{2,6}$`;

/** TMDA, Active Spam Killer, Spam Arrest, Boxbe. */
export const productFields = ['x-tmda-fingerprint', 'x-ask-auth', 'x-spamarrest', 'x-boxbe-challenge'];

/** Words that ask for a proof that the sender is human, or known. */
export const asksForProof = anyOf`
  (?:confirm|verify|prove|check)(?:ing)? (?:that )?you(?:'re| are) (?:really |not )?(?:an? )?(?:human|real|person)
  (?:confirm|verify|prove)(?:ing)? (?:that )?you(?:'re| are) (?:not )?(?:an? )?(?:robot|spammer|actual|legitimate)
  (?:verify|confirm|authenticate) (?:yourself|your (?:message|e-?mail|identity|address|request)) .{0,60}(?:deliver|reach|inbox)
  sender (?:address )?(?:verification|authentication) (?:required|request|needed)
  your (?:message|e-?mail|mail) .{0,80}(?:held|pending|waiting|quarantined)\b.{0,120}(?:confirm|verif|authenti|approv|captcha|click)
  your (?:message|e-?mail|mail) .{0,80}will (?:not )?be delivered\b.{0,120}(?:confirm|verif|authenti|approv|captcha|click)
  (?:only|incoming) .{0,40}messages? (?:only )?from (?:senders|people) (?:i|we) have (?:approved|authori[sz]ed)
  to control spam, i (?:now )?(?:only )?allow|(?:please )?confirm (?:your|the) (?:message|e-?mail) to .{1,80}@|complete this (?:captcha|verification)
  add (?:yourself|your (?:e-?mail )?address) to .{0,40}(?:allowed|approved|guest|white) ?list|antispam uol
  add you to (?:the|a|this|my|your) list of (?:allowed|approved|authori[sz]ed) senders
  protecting (?:myself|ourselves) (?:from|against) (?:receiving )?(?:junk|spam)
  (?:confirmer|vérifier|prouver|confirmez|prouvez) que vous (?:êtes (?:bien )?une? |n'êtes pas une? )(?:\w+ )?(?:humain|personne|robot)
  (?:votre|ce) (?:message|e-?mail|courriel) .{0,80}(?:en attente|bloqué)\b.{0,120}(?:confirm|vérifi|authentifi|cliqu|identifi)
  (?:votre|ce) (?:message|e-?mail|courriel) .{0,80}sera (?:remis|délivré|transmis|distribué)\b.{0,120}(?:confirm|vérifi|cliqu)
  (?:authentification|vérification) de (?:votre |l')?(?:message|expéditeur|e-?mail|adresse)
  (?:confirme|confirmar) .{0,40}(?:não é um robô|é humano)`;
