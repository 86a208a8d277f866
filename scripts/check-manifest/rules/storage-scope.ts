import { texts } from '../manifest-document.ts';
import type { Rule } from './rule.ts';

export const storageScope: Rule = ({ at }, { imports }) =>
  imports.has('@forge/kvs') && !texts(at('permissions', 'scopes')).includes('storage:app')
    ? [{ path: ['permissions', 'scopes'], message: 'the source imports @forge/kvs: add the scope storage:app.' }]
    : [];
