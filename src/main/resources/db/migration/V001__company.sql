-- Legal entities, their settings and number series. Everything else belongs to exactly one company, and every key
-- begins with it, so that no row can point into another company's.
create extension if not exists btree_gist;

create schema company;

-- Decimal digits as the specification allows them: amounts at the currency's decimals, prices and quantities up to six.
-- Neither NaN nor infinity passes.
create domain company.amount as numeric
  check (scale(value) <= 4 and value > -1e15 and value < 1e15);
create domain company.price as numeric
  check (scale(value) <= 6 and value >= 0 and value < 1e12);
create domain company.quantity as numeric
  check (scale(value) <= 6 and value > -1e12 and value < 1e12);
create domain company.code as text
  check (value ~ '^[A-Za-z0-9][A-Za-z0-9_./@-]{0,39}$');
create domain company.currency as text check (value ~ '^[A-Z]{3}$');
create domain company.country as text check (value ~ '^[A-Z]{2}$');

create table company.legal_entity (
  company_id bigint generated always as identity primary key,
  code company.code not null unique,
  name text not null check (name <> ''),
  country company.country not null,
  currency company.currency not null,             -- accounting currency
  time_zone text not null,
  language text not null default 'en' check (language in ('en', 'fr', 'de')),
  address text not null default '',                -- lines as printed, separated by line feeds
  postcode text not null default '',
  city text not null default '',
  registration text not null default '',           -- register and number, as printed
  tax_registration text not null default '',       -- VAT id
  email text not null default '',
  phone text not null default '',
  bank_name text not null default '',
  iban text not null default '',
  bic text not null default '',
  version int not null default 1
);

-- One row a company; the defaults are the product's.
create table company.settings (
  company_id bigint primary key references company.legal_entity,
  accrue_revenue boolean not null default false,
  journal_posting text not null default 'AUTOMATIC' check (journal_posting in ('AUTOMATIC', 'MANUAL')),
  journal_period text not null default 'MONTHS' check (journal_period in ('DAYS', 'MONTHS', 'YEARS', 'ALL')),
  move_closed_dates boolean not null default true,
  invoice_dates text not null default 'ASCENDING' check (invoice_dates in ('ASCENDING', 'FREE')),
  version int not null default 1
);

-- A series of numbers starts anew every fiscal year; the year is the invoice date's. `template` holds {code} (the
-- company's), {year} and {number}.
create table company.number_series (
  company_id bigint not null references company.legal_entity,
  series text not null,                            -- INVOICE, PROFORMA
  template text not null check (template like '%{number}%'),
  version int not null default 1,
  primary key (company_id, series)
);

-- The row is locked by the transaction that takes numbers from it, so that a rollback gives them back: no gaps.
create table company.number_counter (
  company_id bigint not null,
  series text not null,
  fiscal_year int not null,
  last bigint not null check (last >= 0),
  last_date date,                                  -- date of the newest document, where dates must ascend
  primary key (company_id, series, fiscal_year),
  foreign key (company_id, series) references company.number_series
);

-- The trigger function of every append-only table.
create function company.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_schema || '.' || tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;
