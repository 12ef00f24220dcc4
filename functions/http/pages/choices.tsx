/** @jsxImportSource hono/jsx */
import type { RegionTree } from '../../../shared/community/community.ts';
import type { Language } from '../../../shared/language/language.ts';
import { pageWords } from '../../../shared/language/pages/words.ts';
import { AccessProfile } from '../../../shared/language/profile.ts';
import { Choice, type FieldProps, Group } from './form-parts.tsx';

/** The languages of the community, each by its own name. */
export function LanguageChoice(props: FieldProps & { chosen: Language }) {
  return (
    <Group {...props}>
      {props.frame.community.languages.map((code) => (
        <Choice
          key={code}
          name="language"
          value={code}
          chosen={props.chosen === code}
          label={pageWords[code].languageName}
          lang={code}
        />
      ))}
    </Group>
  );
}

/** The ways in which somebody may best read, each with what it means. */
export function ProfileChoice(props: FieldProps & { chosen: string }) {
  const { profiles } = props.frame.words.settings;
  return (
    <Group {...props}>
      {AccessProfile.options.map((profile) => (
        <Choice
          key={profile}
          name="profile"
          value={profile}
          chosen={props.chosen === profile}
          label={profiles[profile].name}
          hint={profiles[profile].hint}
        />
      ))}
    </Group>
  );
}

/** The places of the community as a tree of boxes to tick. */
export function PlaceChoice(props: FieldProps & { chosen: string[] }) {
  const { frame, chosen } = props;
  const branch = (node: RegionTree) => (
    <li key={node.id}>
      <p class="choice">
        <input
          type="checkbox"
          id={`regions-${node.id}`}
          name="regions"
          value={node.id}
          checked={chosen.includes(node.id)}
        />
        <label for={`regions-${node.id}`}>{node.name[frame.language]}</label>
      </p>
      {node.regions?.length ? <ul>{node.regions.map(branch)}</ul> : null}
    </li>
  );
  return (
    <Group {...props}>
      <ul class="places">{branch(frame.community.regions)}</ul>
    </Group>
  );
}
