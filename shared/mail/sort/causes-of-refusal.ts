import type { Cause } from './cause.ts';
import { anyOf } from './phrases.ts';

export const beforeTheRecipient: Cause[] = [
  {
    name: 'refused before the recipient was named',
    detail: '7.1',
    words: anyOf`
      (?:after|in reply to|response to) (?:initial connection|mail from|helo|ehlo)
      >>> ?mail from.{0,300}?<<< ?[45]\d\d
      but (?:my name|sender) was rejected|does not like (?:my name|sender)`,
  },
  {
    name: 'sender refused',
    detail: '1.8',
    words: anyOf`
      sender address|address of sender|sender domain|mail ?from (?:domain|address)|return path
      (?:unrouta?e?able|invalid|bad|unverifi\w+|unknown) sender
      sender (?:address )?(?:verif\w+ failed|unknown|rejected|denied|invalid|not (?:allowed|permitted))`,
  },
];

export const aboutTheSender: Cause[] = [
  {
    name: 'sender not authenticated',
    detail: '7.26',
    words: anyOf`\bdmarc\b|\bspf\b|\bdkim\b|unauthenticated|authentication|authenticat(?:e|ed) |auth\w*required`,
  },
  {
    name: 'no reverse name of the sending host',
    detail: '7.25',
    words: anyOf`
      \bptr\b|\brdns\b|reverse (?:dns|lookup|name|mapping|hostname)|ip name lookup|unverif\w+ sending`,
  },
  {
    name: 'sending host refused',
    detail: '7.1',
    words: anyOf`
      block ?(?:ed|list|using)|\bblock\b|black ?list|deny ?list|\brbls?\b|dnsbl|spamhaus|sorbs|reputation
      client host|unwanted messages|invalid ip|smtp server of your isp|bloqu|bannie?
      (?:host|server|\bips?\b|address|network) .{0,60}(?:banned|not (?:allowed|permitted|authori[sz]ed))`,
  },
  {
    name: 'refused to relay',
    detail: '7.1',
    words: anyOf`
      relay(?:ing)? (?:access )?(?:is )?(?:denied|not|prohibited)|(?:to|cannot|not|mail) relay|rcpthosts
      no relaying`,
  },
];

export const aboutTheText: Cause[] = [
  { name: 'virus', detail: '7.1', words: anyOf`\bvirus|malware|infected|executable` },
  {
    name: 'taken for spam',
    detail: '7.1',
    words: anyOf`
      \bspam|unsolicited|\bu[bc]e\b|\bbulk (?:e-?)?mail|suspicious|indésirable|phish
      content (?:was )?(?:rejected|filter)|(?:rejected|blocked) .{0,30}content`,
  },
  {
    name: 'against a policy',
    detail: '7.1',
    words: anyOf`polic(?:y|ies)|politique|prohibited|not (?:been )?(?:allowed|permitted) to|restrict|security`,
  },
  {
    name: 'too big',
    detail: '3.4',
    words: anyOf`
      too (?:big|large|long)|(?:size|length|line) .{0,20}(?:limit|exceed)|maximum .{0,20}size
      exceed\w* .{0,40}(?:size|length|limit)|trop (?:gros|volumineu|long)`,
  },
];

export const aboutTheMoment: Cause[] = [
  {
    name: 'too much at once',
    detail: '4.5',
    words: anyOf`
      too many (?:connections|recipients|messages|errors|concurrent|sessions|mails)|rate[- ]limit|throttl
      frequency limited|unexpected volume|(?:hourly|daily) .{0,20}(?:limit|quota)|limit exceeded|gr[ea]y-?list
      try (?:again )?later|essayer plus tard|(?:temporarily|temporary) (?:deferred|rejected|refused)`,
  },
  {
    name: 'given up after trying for long',
    detail: '4.7',
    words: anyOf`
      retry time\w*|time(?: has)? expired|message (?:has )?expired|in the queue too long|failed \d+ attempts
      (?:last|than|after|for) \d[\d.]* (?:seconds|minutes|hours?|days?)|failing for a long time|retried for
      délai .{0,30}(?:dépassé|expiré)`,
  },
  {
    name: 'mail going in a circle',
    detail: '4.6',
    words: anyOf`too many hops|\bloop|(?:forwarded|maximum) .{0,30}times|hop count`,
  },
  {
    name: 'network',
    detail: '4.1',
    words: anyOf`
      timed? ?out|connection (?:was )?(?:refused|reset|died|closed|dropped|lost)|lost connection|no response
      no route to host|network (?:error|is unreachable|unreachable)|host not reachable|socket error
      could not (?:connect|be contacted|find a gateway)|did not accept our requests|establish an smtp
      not found, try again|temporary (?:failure|lookup|resolution|dns|name)|host name lookup failure
      dns query failed|name server (?:timeout|reply)|servfail`,
  },
];
