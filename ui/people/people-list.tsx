'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { Moment } from '@/ui/primitives/moment';
import { Tag } from '@/ui/primitives/tag';
import { NothingFound } from '@/ui/tables/nothing-found';
import type { Person } from './person';
import { useOutcome } from './use-outcome';
import styles from './person-list.module.css';

export interface PeoplePort {
  readonly setDisabled: (userId: string, disabled: boolean) => Promise<Result<unknown>>;
  readonly setAdministrator: (userId: string, isAdministrator: boolean) => Promise<Result<unknown>>;
}

interface PeopleListProps {
  readonly people: readonly Person[];
  /** Nobody shuts themselves out, or takes their own administration away. */
  readonly ownId: string;
  readonly port: PeoplePort;
}

function matches(person: Person, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return `${person.name}\n${person.email}`.toLocaleLowerCase().includes(wanted);
}

/** Everybody with an account: who may come in, and who administers. */
export function PeopleList({ people, ownId, port }: PeopleListProps) {
  const t = useTranslations('people');
  const [search, setSearch] = useState('');
  const found = people.filter((person) => matches(person, search));
  return (
    <>
      <div className={styles.search} data-filters>
        <Field label={t('search')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="search"
              dir="auto"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <p className={styles.detail} role="status">
        {t('count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <NothingFound clear={() => setSearch('')}>{t('nobodyMatches')}</NothingFound>
      ) : (
        <ul className={styles.list} aria-label={t('title')}>
          {found.map((person) => (
            <PersonRow key={person.id} person={person} isOneself={person.id === ownId} port={port} />
          ))}
        </ul>
      )}
    </>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly isOneself: boolean;
  readonly port: PeoplePort;
}

function PersonRow({ person, isOneself, port }: PersonRowProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const outcome = useOutcome();
  const { id, name, isAdministrator, disabled } = person;

  function change(action: (value: boolean) => Promise<Result<unknown>>, value: boolean, done: string): void {
    const undo = { label: common('undo'), run: () => change(action, !value, t('undone', { name })) };
    void outcome(action(value), { done, undo });
  }
  const setDisabled = (value: boolean) => port.setDisabled(id, value);
  const setAdministrator = (value: boolean) => port.setAdministrator(id, value);

  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>
          <bdi>{name}</bdi>
          {isAdministrator && <Tag tone="accent">{common('role.administrator')}</Tag>}
          {disabled && <Tag tone="bad">{t('disabled')}</Tag>}
          {isOneself && <Tag>{t('you')}</Tag>}
        </span>
        <span className={styles.detail}>
          <bdi dir="ltr">{person.email}</bdi>
          {' · '}
          {t.rich('since', { when: () => <Moment at={person.createdAt} /> })}
        </span>
      </div>
      {!isOneself && (
        <div className={styles.actions}>
          {!disabled && (
            <Button
              tone="quiet"
              small
              aria-label={t('actionFor', { action: t(isAdministrator ? 'demote' : 'promote'), name })}
              onClick={() =>
                change(
                  setAdministrator,
                  !isAdministrator,
                  t(isAdministrator ? 'demoted' : 'promoted', { name }),
                )
              }
            >
              {t(isAdministrator ? 'demote' : 'promote')}
            </Button>
          )}
          <Button
            tone="quiet"
            small
            aria-label={t('actionFor', { action: t(disabled ? 'enable' : 'disable'), name })}
            onClick={() => change(setDisabled, !disabled, t(disabled ? 'enabled' : 'nowDisabled', { name }))}
          >
            {t(disabled ? 'enable' : 'disable')}
          </Button>
        </div>
      )}
    </li>
  );
}
