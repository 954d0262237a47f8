create schema contracts;

create table contracts.project_contract (
  company_id bigint not null references company.legal_entity,
  contract_id bigint generated always as identity,
  code company.code not null,
  name text not null,
  customer_id bigint not null,
  currency company.currency not null,
  status text not null default 'DRAFT' check (status in ('DRAFT', 'CONFIRMED')),
  order_reference text not null default '',        -- the customer's purchase order, printed
  version int not null default 1,
  primary key (company_id, contract_id),
  unique (company_id, code),
  foreign key (company_id, customer_id) references parties.customer
);

create table contracts.contract_line (
  company_id bigint not null,
  contract_line_id bigint generated always as identity,
  contract_id bigint not null,
  code company.code not null,
  name text not null default '',
  project_id bigint not null,
  billing_method text not null default 'TIME_AND_MATERIAL' check (billing_method in ('TIME_AND_MATERIAL')),
  billing_start date,
  invoice_frequency text not null default '',      -- as typed, for example: monthly on day last
  primary key (company_id, contract_line_id),
  unique (company_id, contract_id, code),
  -- (project, class) resolves to one line of the contract (FO-020, FO-022)
  unique (company_id, project_id),
  foreign key (company_id, contract_id) references contracts.project_contract,
  foreign key (company_id, project_id) references projects.project
);
