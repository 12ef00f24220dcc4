import type { Otherwise } from '../../plain.ts';
import type { movingIn as standard } from '../en-moving-in.ts';

export const movingIn: Otherwise<typeof standard> = {
  invitation: {
    subject: (community: string) => `Do you want our letters? ${community}`,
    title: 'Hello! Do you want our letters?',
    added: (by: string, list: string, community: string) =>
      `Our name is ${community}. Your address was on this list: ${list}. We got it from ${by}.`,
    yes: 'Do you want our letters? Press Reply. Write “yes”. Also write where you live.',
    no: 'You can also do nothing. Then we will not write to you again.',
  },
  movedIn: {
    list: (list: string, community: string) =>
      `You were on this list: ${list}. The list has moved. Now the letters come from us: ${community}.`,
    nothing:
      'You do not need to do anything. We write emails to each other. You need no app. You need no password.',
  },
  renewal: {
    subject: 'Do you want to keep our letters?',
    title: (name: string | null) =>
      name ? `Hello, ${name}. Do you want to keep our letters?` : 'Hello. Do you want to keep our letters?',
    why: (community: string) =>
      `You get letters from ${community}. But you never told us that you want them. The law says that we must ask you.`,
    yes: 'Do you want to keep our letters? Press Reply. Write “yes”. We will not ask again.',
    until: (day: string) => `Please write to us before ${day}. The letters stop on that day.`,
    no: 'Do you want no more letters? Then do nothing. You can also reply “stop”. Then they stop now.',
    later: 'Is it after that day? You can still reply “yes”. Then you get our letters again.',
  },
};
