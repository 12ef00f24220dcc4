import { describe, expect, test } from 'vitest';
import { joinFlowed } from '../../../shared/mail/mime/flowed.ts';

describe('flowed text', () => {
  test('has its paragraphs joined', () => {
    expect(joinFlowed('one \ntwo \nthree\nfour', false)).toBe('one two three\nfour');
  });

  test('keeps paragraphs apart that an empty line parts', () => {
    expect(joinFlowed('one \ntwo\n\nthree \nfour', false)).toBe('one two\n\nthree four');
  });

  test('bears the quote marks of a joined line once', () => {
    expect(joinFlowed('> one \n> two\n>> three \n>> four\nmine', false)).toBe(
      '> one two\n>> three four\nmine',
    );
  });

  test('never joins lines of different depth', () => {
    expect(joinFlowed('> one \ntwo \n>> three', false)).toBe('> one \ntwo \n>> three');
  });

  test('loses the blank that was stuffed before a line', () => {
    expect(joinFlowed(' From here\n  indented\n > no quote', false)).toBe('From here\n indented\n> no quote');
  });

  test('never joins the line before a signature', () => {
    expect(joinFlowed('bye\n-- \nMarie \nOttawa', false)).toBe('bye\n-- \nMarie Ottawa');
    expect(joinFlowed('bye \n-- \nMarie', true)).toBe('bye\n-- \nMarie');
    expect(joinFlowed('> bye \n> -- \n> Marie', false)).toBe('> bye \n> -- \n> Marie');
  });

  test('with DelSp loses the blank at which it was folded', () => {
    expect(joinFlowed('こんに \nちは\nanti \nconsti \ntution', true)).toBe('こんにちは\nanticonstitution');
  });

  test('keeps empty quoted lines', () => {
    expect(joinFlowed('> a\n>\n> b', false)).toBe('> a\n>\n> b');
  });
});
