import type { AttributeType, EntityDefinition, IndexDefinition } from '../manifest.ts';
import { badRequest } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';

/** The entities that the manifest declares. */
export interface Entities {
  /** @throws KvsFailure when the entity is not declared. */
  entity(name: string): EntityDefinition;
  /** @throws KvsFailure when the index is not declared. `by-key` exists on every entity. */
  index(name: string, indexName: string): IndexDefinition;
  /** @throws KvsFailure when a declared attribute of the value has another type. */
  checkAttributes(name: string, value: unknown): void;
}

export function declaredEntities(definitions: readonly EntityDefinition[]): Entities {
  const entity = (name: string): EntityDefinition => {
    const found = definitions.find((d) => d.name === name);
    if (!found) throw badRequest(`The entity "${name}" is not declared in the manifest`, 'ENTITY_NOT_FOUND');
    return found;
  };
  return {
    entity,
    index(name, indexName) {
      if (indexName === 'by-key') return { name: 'by-key', range: ['key'] };
      const indexes = entity(name).indexes.map((i) => (typeof i === 'string' ? { name: i, range: [i] } : i));
      const found = indexes.find((i) => i.name === indexName);
      if (!found) throw badRequest(`The entity "${name}" has no index "${indexName}"`, 'INDEX_NOT_FOUND');
      return found;
    },
    checkAttributes(name, value) {
      const { attributes } = entity(name);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw badRequest(`A value of the entity "${name}" must be an object`, 'INVALID_VALUE');
      for (const [attribute, found] of Object.entries(value)) {
        const type = attributes[attribute]?.type;
        if (type === undefined) throw badRequest(`The entity "${name}" has no attribute "${attribute}"`, 'INVALID_ATTRIBUTE');
        if (!fits(type, found))
          throw badRequest(`The attribute "${attribute}" of the entity "${name}" must be of type ${type}`, 'INVALID_ATTRIBUTE');
      }
    },
  };
}

function fits(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'float':
      return typeof value === 'number';
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= KVS_LIMITS.integerMin && value <= KVS_LIMITS.integerMax;
  }
}
