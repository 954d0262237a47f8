create schema entries;

create sequence entries.entry_id increment by 1000;

create type entries.entry_status as enum ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED');

create table entries.time_entry (
  company_id bigint not null,
  entry_id bigint not null,
  number company.code not null,                    -- the sender's own reference, or given by the system
  resource_id bigint not null,
  project_id bigint not null,
  task_id bigint,
  role_id bigint not null,
  entry_date date not null,
  hours company.quantity not null check (hours <> 0),
  activity text not null default '',
  ticket text not null default '',
  internal_note text not null default '',
  description text not null default '',            -- what was done, printed on the invoice
  status entries.entry_status not null default 'DRAFT',
  version int not null default 1,
  primary key (company_id, entry_id),
  unique (company_id, number),
  foreign key (company_id, resource_id) references projects.resource,
  foreign key (company_id, project_id) references projects.project,
  foreign key (company_id, task_id) references projects.task,
  foreign key (company_id, role_id) references projects.role
);
create index time_entry_by_project on entries.time_entry (company_id, project_id, entry_date);
create index time_entry_by_resource on entries.time_entry (company_id, resource_id, entry_date);
create index time_entry_waiting on entries.time_entry (company_id, entry_date) where status = 'SUBMITTED';
