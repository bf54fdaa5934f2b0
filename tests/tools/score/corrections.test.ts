/** What a reader refused is not shown, and so neither right nor wrong. */
import { describe, expect, test } from 'vitest';
import type { Said } from '../../../tools/analyse/answerText';
import { leaveOutRefused } from '../../../tools/score/run';

const said = (id: string | undefined): Said => ({
  start: 0,
  end: 4,
  surface: 'Name',
  type: 'place',
  confidence: 0.9,
  ...(id !== undefined && { entity: { id, name: id, wikipedia: {} } }),
});
const correction = (key: string, where: string) => ({ key, where, createdAt: '2026-11-01T10:00:00.000Z' });

describe('corrections', () => {
  const mentions = [said('Q230'), said('Q1428'), said(undefined)];
  test.each([
    { why: 'everywhere', corrections: [correction('Q230', '*')], left: ['Q1428', undefined] },
    { why: 'in this text', corrections: [correction('Q1428', 'ours/1')], left: ['Q230', undefined] },
    { why: 'in another', corrections: [correction('Q230', 'ours/2')], left: ['Q230', 'Q1428', undefined] },
  ])('$why', ({ corrections, left }) => {
    const kept = leaveOutRefused(mentions, 'ours/1', corrections);
    expect(kept.map(({ entity }) => entity?.id)).toEqual(left);
  });
});
