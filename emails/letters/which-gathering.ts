import { wordsIn } from '../../shared/language/words.ts';
import { text, type Write } from '../blocks.ts';
import { gatheringBlocks } from '../gatherings.ts';

/** To a host who writes anew: of which gathering? Theirs are listed. */
export const whichGathering: Write<'which-gathering'> = ({ all }, frame) => {
  const said = wordsIn(frame.language, frame.profile).whichGathering;
  const which = all.length > 0 ? 'several' : 'none';
  return {
    subject: said.title[which],
    title: said.title[which],
    invitesReply: false,
    blocks: [
      text(said.text[which]),
      ...all.flatMap(({ gathering }) => gatheringBlocks({ ...gathering, words: '' }, frame)),
    ],
  };
};
