import type { Cause } from './cause.ts';
import { anyOf } from './phrases.ts';

export const mailboxExists: Cause[] = [
  {
    name: 'mailbox full',
    detail: '2.2',
    words: anyOf`
      mail ?box(?: is)? full|full mail ?box|mail ?box exceeds?|exceeds? allowed size|over[- ]?quota|quota ?exceeded
      over (?:the |its |their )?(?:mail|storage|disk|allotted|allowed) ?(?:box )?quota
      quota (?:has been |is |was )?(?:exceeded|full)|exceed\w* .{0,40}quota
      mail ?box .{0,60}(?:size limit|limit exceeded|too (?:large|big)|is full)
      (?:disk|storage|mailbox) (?:quota|space|limit) .{0,20}exceeded|out of (?:storage|disk) ?space
      not enough (?:storage|disk|mailbox)? ?space|storage ?space|\bcapacity\b
      boîte (?:aux lettres |de réception |mail )?.{0,40}(?:pleine|saturée)|quota .{0,20}dépassé
      postfach .{0,20}voll|buzón .{0,20}lleno|容量`,
  },
  {
    name: 'mailbox closed for now',
    detail: '2.1',
    words: anyOf`
      (?:account|mailbox|user|recipient)\W{0,3}(?:s\))?.{0,40}\b(?:disabled|suspended|deactivated|locked|inactive)
      (?:account|mailbox|user|recipient)\W{0,3}(?:s\))?.{0,40}\b(?:blocked|expired|closed|not active)
      (?:disabled|suspended|inactive|deactivated|locked) (?:account|user|mailbox|recipient|e-?mail)
      not accepting messages|not available at this time|temporarily (?:disabled|unavailable|closed)
      compte .{0,30}(?:désactivé|suspendu|inactif|bloqué)`,
  },
];

export const gone: Cause[] = [
  {
    name: 'moved away',
    detail: '1.6',
    permanent: true,
    words: anyOf`
      (?:has|have|user|mailbox|recipient|account) moved|moved to .{0,60}@|no longer|not our customer
      (?:user|employee|person) (?:has )?left|address (?:has )?changed|changed (?:his|her|their) (?:e-?mail|address)
      please (?:use|update) .{0,30}new (?:e-?mail )?address|n'est plus |a changé d'adresse|hors service`,
  },
  {
    name: 'host takes no mail',
    detail: '1.10',
    permanent: true,
    words: anyOf`
      null ?mx|mail exchanger or ip address|couldn't find a mail exchanger|no smtp service\b
      (?:domain|host|server|address) .{0,60}(?:does(?:n't| not)|never) (?:accept|receive) (?:any )?(?:e-?)?mail
      not accepting network messages|does not receive mail|domain does not accept`,
  },
  {
    name: 'no such domain',
    detail: '1.2',
    permanent: true,
    words: anyOf`
      host unknown|unknown host|no such (?:host|domain)|unroutable|unrouta?e?able (?:mail )?(?:address|domain)
      (?:host|domain|server)(?: or domain)?(?: ?name)? (?:was |is |could )?not (?:be )?(?:found|exist|valid|known)
      (?:host|domain|server)(?: or domain)?(?: ?name)? (?:is )?(?:unknown|doesn't exist|does not exist|invalid)
      non-?existent (?:domain|hosts?)|nxdomain|(?:invalid|bad|illegal) (?:host|domain)|misspelled domain
      service not known|couldn't find any host|dns lookup failure|server .{0,40}could not be found
      no (?:relevant answers|valid hosts|mx record|ip address found|route found to domain)
      domaine .{0,30}(?:inconnu|introuvable|inexistant)`,
  },
  {
    name: 'no such mailbox',
    detail: '1.1',
    permanent: true,
    words: anyOf`
      unknown (?:user|recipient|mailbox|account|alias|address|local[- ]?part|login)|not listed in
      no (?:such|mailbox|account|user|valid recipients?)\b.{0,40}(?:user|mailbox|recipient|address|account)
      no (?:such|mailbox|account|user)\b.{0,40}(?:person|here|name|alias|known)
      (?:user|recipient|mailbox|address|account|alias|addressee|name)\b.{0,80}?\b(?:unknown|invalid|unavailable)
      (?:user|recipient|mailbox|address|account|alias|name)\b.{0,80}?\bnot (?:be )?(?:found|exist|known|valid|recogni[sz]ed)
      (?:user|recipient|mailbox|address|account|alias|name)\b.{0,80}?\bnot (?:be )?(?:listed|registered|located|available)
      (?:user|recipient|mailbox|address|account|name)\b.{0,80}?\b(?:does(?:n't| not) exist|do not exist|isn't valid)
      (?:invalid|bad|illegal|undeliverable|wrong|nonexistent|incorrect) (?:final |destination )?(?:recipient|mailbox|user)
      (?:invalid|bad|illegal|undeliverable|wrong|incorrect) (?:destination )?(?:address|local part|e-?mail|account)
      could(?:n't| not) be found|not a (?:valid|known) (?:user|mailbox|recipient|address|account)|recip(?:ient)?notfound
      does(?:n't| not) have an? .{0,80}account|mailbox name not allowed|not in (?:the )?(?:directory|address book)
      (?:destinataire|utilisateur|adresse|boîte|compte).{0,60}(?:inconnue?|invalide|introuvable|inexistante?|n'existe)
      empfänger .{0,30}(?:unbekannt|nicht gefunden)|unbekannter? (?:benutzer|empfänger)
      usuario .{0,30}(?:desconocido|no existe)|存在しません|見つかりません|リストにありません|不明`,
  },
  {
    name: 'recipient refused',
    detail: '1.1',
    permanent: true,
    words: anyOf`recipient (?:address )?rejected|address rejected|does not like recipient`,
  },
];
