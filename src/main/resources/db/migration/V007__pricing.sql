create schema pricing;

-- What an hour of a role is billed at, in a currency; a contract may override it.
create table pricing.bill_rate (
  company_id bigint not null references company.legal_entity,
  bill_rate_id bigint generated always as identity,
  price_list text not null default 'STD',          -- where the rate was agreed, for reading
  role_id bigint not null,
  contract_id bigint,                              -- none: for every contract
  currency company.currency not null,
  valid daterange not null check (not isempty(valid)),
  open_ended boolean not null,                     -- stated without an end: ends the day before its successor
  rate company.price not null,
  primary key (company_id, bill_rate_id),
  foreign key (company_id, role_id) references projects.role,
  foreign key (company_id, contract_id) references contracts.project_contract,
  exclude using gist (company_id with =, role_id with =, (coalesce(contract_id, 0)) with =, currency with =, valid with &&)
);
