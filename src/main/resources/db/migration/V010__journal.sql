create schema journal;

create sequence journal.journal_id increment by 1000;

create table journal.integration_journal (
  company_id bigint not null,
  journal_id bigint not null,
  period_start date not null,
  opened_at timestamptz not null,
  primary key (company_id, journal_id)
);
create unique index one_journal_a_period on journal.integration_journal (company_id, period_start);

create type journal.line_status as enum ('WAITING', 'POSTED', 'ERROR');

-- One line per actual that is journalised; unique on the actual, so that collecting twice cannot double it.
create table journal.journal_line (
  company_id bigint not null,
  actual_id bigint not null,
  journal_id bigint not null,
  accounting_date date not null,
  status journal.line_status not null,
  voucher_id bigint,                               -- none when nothing is booked (unbilled sales without accrual)
  reason text,                                     -- why a line waits or failed
  primary key (company_id, actual_id),
  check ((status = 'ERROR') = (reason is not null))
);
create index journal_line_not_posted on journal.journal_line (company_id, journal_id) where status <> 'POSTED';
