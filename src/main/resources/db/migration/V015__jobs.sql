create schema jobs;

create sequence jobs.job_id increment by 1000;

-- Mass work, cut into chunks. A chunk's row is updated in the transaction that does its work, so that work is done once
-- however often a job is started again.
create table jobs.job (
  company_id bigint not null references company.legal_entity,
  job_id bigint not null,
  kind text not null,
  parameters jsonb not null,
  user_id bigint not null,
  user_name text not null,
  status text not null default 'RUNNING' check (status in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  items int not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  failure text,
  primary key (company_id, job_id),
  check ((status = 'RUNNING') = (finished_at is null))
);
create index job_by_age on jobs.job (company_id, created_at desc);

create table jobs.job_chunk (
  company_id bigint not null,
  job_id bigint not null,
  chunk_no int not null,
  groups jsonb not null,                           -- what it works on: groups that succeed or fail as one
  done boolean not null default false,
  succeeded int not null default 0,                -- items
  failures jsonb not null default '[]',            -- groups that were refused, with the problem of each
  results jsonb not null default '[]',             -- what the work produced, for example invoice numbers
  primary key (company_id, job_id, chunk_no),
  foreign key (company_id, job_id) references jobs.job
);

-- db-scheduler's own table.
create table jobs.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on jobs.scheduled_tasks (last_heartbeat);
