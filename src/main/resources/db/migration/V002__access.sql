-- Who may do what. Users belong to the installation, their roles to companies.
create schema access;

create table access.user_account (
  user_id bigint generated always as identity primary key,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9_.@+-]{0,79}$'),   -- what is typed to sign in
  display_name text not null check (display_name <> '' and length(display_name) <= 200),
  password_hash text,                              -- none for service users, who only have tokens
  service boolean not null default false,
  operator boolean not null default false,         -- may found companies in this installation
  disabled boolean not null default false,
  language text not null default 'en' check (language in ('en', 'fr', 'de')),
  created_at timestamptz not null,
  version int not null default 1,
  check (not service or password_hash is null)
);

create table access.company_role (
  company_id bigint not null references company.legal_entity,
  user_id bigint not null references access.user_account,
  role text not null check (role in
    ('TEAM_MEMBER', 'PROJECT_MANAGER', 'PROJECT_ACCOUNTANT', 'ADMINISTRATOR', 'AUDITOR')),
  primary key (company_id, user_id, role)
);
create index company_role_by_user on access.company_role (user_id, company_id);

-- Tokens are random and known only to their holder; what is kept is their SHA-256. Web sessions are tokens too, so that
-- every node knows them, a restart keeps them, and withdrawing one is one update.
create table access.api_token (
  token_id bigint generated always as identity primary key,
  hash bytea not null unique check (length(hash) = 32),
  kind text not null check (kind in ('ISSUED', 'SIGN_IN', 'SESSION')),
  user_id bigint not null references access.user_account,
  company_id bigint references company.legal_entity,   -- none: no company, only what operators do outside companies
  label text not null default '' check (length(label) <= 100),
  created_at timestamptz not null,
  created_by bigint not null references access.user_account,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  check (kind = 'ISSUED' or expires_at is not null)
);
create index api_token_by_user on access.api_token (user_id, token_id);

-- Failed attempts to sign in, by the name that was typed, whether somebody bears it or not, and by address: so that the
-- answers do not tell which names exist.
create table access.sign_in_attempt (
  subject text primary key,
  failed int not null,
  window_ends_at timestamptz not null
);

-- The first answer to a call, written in the transaction of the call itself. Company 0: outside any company.
create table access.idempotency_key (
  company_id bigint not null,
  user_id bigint not null references access.user_account,
  key text not null check (length(key) between 1 and 200),
  request_hash bytea not null check (length(request_hash) = 32),
  status smallint check (status between 200 and 399),
  content_type text,
  location text,
  etag text,
  body bytea,
  created_at timestamptz not null,
  primary key (company_id, user_id, key)
);
create index idempotency_key_by_age on access.idempotency_key (created_at);

-- Who changed what: master data, setup, users, rights. The books have their own journal. Company 0: outside any company.
create table access.audit_entry (
  company_id bigint not null,
  audit_id bigint generated always as identity,
  user_id bigint not null references access.user_account,
  at timestamptz not null,
  action text not null check (action ~ '^[a-z][a-z-]{0,59}$'),
  subject text not null check (length(subject) <= 200),
  detail jsonb not null default '{}',
  primary key (company_id, audit_id)
);
create index audit_entry_by_subject on access.audit_entry (company_id, subject, audit_id);

create trigger append_only before update or delete or truncate on access.audit_entry
  for each statement execute function company.refuse_change();
