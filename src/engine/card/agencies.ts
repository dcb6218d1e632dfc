import type { Body, Registry } from '../agencies/registry.ts';
import type { Draft } from '../draft.ts';
import type { AgencyAnnotation, CardAgency } from '../types.ts';

/** The bodies of the article, each once, in the order in which the text first names them. */
export function cardAgencies({ agencies, knowledge }: Draft): CardAgency[] {
  const mentions = new Map<string, AgencyAnnotation[]>();
  for (const annotation of agencies) {
    const { id } = knowledge.registry.body(annotation.id) ?? annotation;
    mentions.set(id, [...(mentions.get(id) ?? []), annotation]);
  }
  return [...mentions].flatMap(([id, list]) => cardAgency(knowledge.registry, id, list));
}

function cardAgency(
  registry: Registry,
  id: string,
  annotations: readonly AgencyAnnotation[],
): CardAgency[] {
  const body = registry.body(id);
  if (!body) return [];
  const role = annotations.find((annotation) => annotation.role)?.role;
  return [
    {
      id,
      name: body.name,
      ...shown(body),
      eu: body.eu,
      ...(role ? { role } : {}),
      mentions: annotations.map(({ start, end }) => ({ start, end })),
    },
  ];
}

/** What the registry knows of a body, without the fields that it lacks. */
function shown({ what, cc, url, may, mayNot }: Body): Partial<CardAgency> {
  return {
    ...(what ? { what } : {}),
    ...(cc ? { cc } : {}),
    ...(url ? { url } : {}),
    ...(may ? { may } : {}),
    ...(mayNot ? { mayNot } : {}),
  };
}
