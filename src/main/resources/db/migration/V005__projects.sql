create schema projects;

create table projects.project (
  company_id bigint not null references company.legal_entity,
  project_id bigint generated always as identity,
  code company.code not null,
  name text not null,
  type text not null default 'TIME_AND_MATERIAL' check (type in ('TIME_AND_MATERIAL', 'FIXED_PRICE', 'INTERNAL')),
  version int not null default 1,
  primary key (company_id, project_id),
  unique (company_id, code)
);

create table projects.task (
  company_id bigint not null,
  task_id bigint generated always as identity,
  project_id bigint not null,
  code company.code not null,
  name text not null default '',
  primary key (company_id, task_id),
  unique (company_id, project_id, code),
  foreign key (company_id, project_id) references projects.project
);

create table projects.role (
  company_id bigint not null references company.legal_entity,
  role_id bigint generated always as identity,
  code text not null check (code <> '' and length(code) <= 60),
  primary key (company_id, role_id),
  unique (company_id, code)
);

create table projects.resource (
  company_id bigint not null references company.legal_entity,
  resource_id bigint generated always as identity,
  code company.code not null,
  name text not null,
  role_id bigint,                                  -- the role that time is logged in when none is named
  user_id bigint,                                  -- who logs the time, when the resource signs in
  version int not null default 1,
  primary key (company_id, resource_id),
  unique (company_id, code),
  foreign key (company_id, role_id) references projects.role
);

-- What an hour of a resource costs, in accounting currency.
create table projects.cost_rate (
  company_id bigint not null,
  cost_rate_id bigint generated always as identity,
  resource_id bigint not null,
  valid daterange not null check (not isempty(valid)),
  open_ended boolean not null,                     -- stated without an end: ends the day before its successor
  rate company.price not null,
  primary key (company_id, cost_rate_id),
  foreign key (company_id, resource_id) references projects.resource,
  exclude using gist (company_id with =, resource_id with =, valid with &&)
);
