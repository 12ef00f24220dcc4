import { anyOf, startOf } from './phrases.ts';

/** Local parts that only mail systems write from. */
export const daemon =
  /^(?:mailer-?daemon|mail-?daemon|mdaemon|double-bounce|mail\.delivery\.system)(?:@|[\s<]|$)/;

/** Local parts that mail systems write from, and sometimes people. */
export const postmaster = /^po+st[_-]?master@/;

/** How the subject of a notice of failed or late delivery begins, in the languages of the major systems. */
export const bounceSubject = startOf`
  (?:re: ?)?undeliver|\[?(?:re: ?)?mail delivery|\[?(?:re: ?)?returned mail|returned to sender|failure notice
  \W*message you sent blocked|\[postmaster\]
  delivery (?:status|report|failure|has failed|delayed|notification|problem|error|of your message)
  delivery to .{1,80} failed|failed delivery|mail (?:could not be delivered|system error|failure)
  message (?:delivery|not delivered|could not be delivered|undeliverable)|non-?delivery|nondeliverable
  warning: message .{1,80} delayed|warning-+could not send|delayed mail|delayed: |could not (?:deliver|send)
  there was an error sending|notice: mail delivery|permanent delivery failure|postmaster notify|rejected:
  your message .{0,80}(?:could not|couldn't|was not|wasn't) be delivered|sorry, your message could not
  you .{1,100} are not (?:a )?member|request to mailing list .{1,80} rejected|your message to .{1,80} was rejected
  non remis|non distribu|non délivré|non livré|message non |courrier non |avis de non|état de remise
  échec (?:de |d')?(?:la |l')?(?:remise|livraison|distribution|envoi)|notification d'état de remise
  impossible de remettre|retard (?:de|dans) la remise|remise retardée|retour de courriel
  unzustellbar|nicht zustellbar|zustellung|fehlgeschlagen|non recapitabile|mancat[oa] (?:consegna|recapito)
  no se (?:puede|ha podido) entregar|no entregado|notificación de estado|error de entrega
  não (?:entregue|é possível)|falha na entrega|onbestelbaar|niet bezorgd|niedostarcz|nie można dostarczyć
  kan (?:inte|ikke) lever|недоставленное|ваше сообщение не|не доставлено
  配信不能|配達不能|送信できません|未配信|(?:系统)?退信|无法投递`;

/** What the human-readable part of such a notice says at its beginning. */
export const bounceOpening = anyOf`
  created automatically by mail delivery|(?:could|can) ?not be delivered|wasn't able to deliver
  (?:unable|failed|trying|attempting) to deliver|sorry to have to inform you that|trouble delivering
  delivery (?:to|of) .{1,200}(?:failed|delayed|aborted)|did not reach|has failed to these recipients
  could not be reached|had (?:permanent |transient |delivery |fatal |non-fatal |persistent ){1,3}errors
  delivery status notification|(?:was|were|has|have) ?(?:not|n't) (?:been )?delivered|not yet been delivered
  error (?:message )?below|undelivered|delivery failed \d|undeliverable|delivery failure|failure reasons
  transcript of session|not a member of this|rejected by a remote
  n'(?:a|ont) pas (?:pu être |été )?(?:remis|délivré|distribué|livré|transmis)|échec de la remise
  (?:remise|livraison|distribution|envoi) .{0,80}(?:a échoué|impossible|retard)
  impossible de (?:remettre|livrer|distribuer|délivrer)|konnte nicht zugestellt
  送信できません|配信できません|配送できません`;

/** Lines after which a notice gives back the mail itself. */
export const returnedFrom = startOf`
  [-\s>*=#|]*(?:the )?original (?:message|mail)(?: (?:follows|headers?|info|header|text))?\b
  [-\s>*=#|]*(?:the |message |mail |original )?headers? (?:of the original message|follow)
  [-\s>*=#|]*(?:returned|unsent|undelivered) message|[-\s>*=#|]*message text follows
  [-\s>*=#|]*below (?:this line )?is a copy|[-\s>*=#|]*(?:this|here|included|enclosed|attached) is a copy
  [-\s>*=#|]*a copy of (?:the|your) (?:original )?message|[-\s>*=#|]*begin forwarded
  [-\s>*=#|]*(?:copie du message|message d'origine|message original)|from mailer-daemon
  (?:return-path|received|x-received|dkim-signature|arc-seal|message-id) ?:`;

/** Words before an address that make it one that failed. */
export const namesFailure = anyOf`
  deliver|fail|error|reject|recipient|rcpt|mailbox|address|unable|could not|unknown|status
  remis|destinataire|livr`;

/** Words before an address that make it somebody else's: whom to ask, or who wrote. */
export const namesOther = anyOf`
  contact|send (?:mail|e-?mail|a message) to|mail ?from|sender|\bfrom\b|subject|return-path|reply|question|help
  assistance|visit|report(?:ed)? to|copy|joindre|expéditeur|écri`;
