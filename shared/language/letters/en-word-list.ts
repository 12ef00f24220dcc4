interface HardWord {
  forms: string[];
  means: string;
  /** Where a letter says one of these, the word has another sense in it, which the letter tells itself. */
  unless?: string[];
}

/** The hard words of our letters, explained to whoever reads plain language. Each sentence stands by itself. */
export const wordList: { title: string; words: HardWord[] } = {
  title: 'What some words mean',
  words: [
    { forms: ['community'], means: 'A community is a group of people.' },
    { forms: ['member', 'members'], means: 'A member is a person who gets our letters and can write to us.' },
    { forms: ['steward', 'stewards'], means: 'A steward is a person who looks after our letters.' },
    { forms: ['digest', 'digests'], means: 'A digest is a letter with news from other people.' },
    { forms: ['region', 'regions'], means: 'A region is an area where people live. It can be a town.' },
    {
      forms: ['pause', 'paused'],
      means: 'A pause is a time without letters.',
      unless: ['from sharing', 'from contributing', 'pause contributing'],
    },
    { forms: ['resume'], means: 'To resume means to start again.' },
    { forms: ['settings'], means: 'Settings are what we know about you, and what you chose.' },
    { forms: ['data'], means: 'Your data are what we know about you.' },
    { forms: ['erase', 'erased'], means: 'To erase means to take away for good.' },
    { forms: ['private'], means: 'Private means that only the people who look after our letters read it.' },
    { forms: ['anonymous'], means: 'Anonymous means without your name.' },
    { forms: ['withdraw'], means: 'To withdraw means to take back.' },
    { forms: ['approve', 'approved'], means: 'To approve means to say yes.' },
    { forms: ['decline', 'declined'], means: 'To decline means to say no.' },
    { forms: ['gathering', 'gatherings'], means: 'A gathering is a time when people meet.' },
    { forms: ['host'], means: 'The host is the person who invites people.' },
    { forms: ['preview'], means: 'A preview shows you a letter before we send it.' },
    { forms: ['spam'], means: 'Spam is mail that nobody wants.' },
    { forms: ['mail service'], means: 'A mail service is a company that carries mails.' },
    {
      forms: ['mail provider', 'mail providers'],
      means: 'A mail provider is a company that keeps people’s mail for them.',
    },
  ],
};
