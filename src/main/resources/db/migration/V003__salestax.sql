-- Sales tax by groups: a customer's group says at which rate, from which day, and in which EN 16931 category.
create schema salestax;

create table salestax.tax_group (
  company_id bigint not null references company.legal_entity,
  tax_group_id bigint generated always as identity,
  code company.code not null,
  name text not null,
  -- EN 16931 category: standard, zero, exempt, reverse charge, intra-community, export, outside scope
  category text not null default 'S' check (category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
  exemption_reason text not null default '',
  version int not null default 1,
  primary key (company_id, tax_group_id),
  unique (company_id, code)
);

create table salestax.tax_rate (
  company_id bigint not null,
  tax_group_id bigint not null,
  valid daterange not null check (not isempty(valid)),
  percent numeric not null check (percent >= 0 and percent <= 100 and scale(percent) <= 4),
  primary key (company_id, tax_group_id, valid),
  foreign key (company_id, tax_group_id) references salestax.tax_group,
  exclude using gist (company_id with =, tax_group_id with =, valid with &&)
);
