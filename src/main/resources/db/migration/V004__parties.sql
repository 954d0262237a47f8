create schema parties;

create table parties.customer (
  company_id bigint not null references company.legal_entity,
  customer_id bigint generated always as identity,
  code company.code not null,
  name text not null check (name <> ''),
  country company.country not null,
  language text not null default 'en' check (language in ('en', 'fr', 'de')),
  payment_term_days int not null default 30 check (payment_term_days between 0 and 365),
  tax_group_id bigint,                             -- none: no sales tax
  tax_registration text not null default '',       -- VAT id
  address text not null default '',
  postcode text not null default '',
  city text not null default '',
  email text not null default '',
  on_hold boolean not null default false,
  version int not null default 1,
  primary key (company_id, customer_id),
  unique (company_id, code),
  foreign key (company_id, tax_group_id) references salestax.tax_group
);
