create schema ledger;

-- The posting types of the specification's tables; one account each in the posting profile.
create type ledger.posting_type as enum (
  'PROJECT_COST', 'PAYROLL_ALLOCATION', 'WIP_SALES_VALUE', 'ACCRUED_REVENUE',
  'INVOICED_REVENUE', 'CUSTOMER_BALANCE', 'SALES_TAX');

create table ledger.account (
  company_id bigint not null references company.legal_entity,
  account_id bigint generated always as identity,
  code company.code not null,
  name text not null,
  kind text not null check (kind in ('ASSET', 'LIABILITY', 'INCOME', 'EXPENSE')),
  version int not null default 1,
  primary key (company_id, account_id),
  unique (company_id, code)
);

create table ledger.posting_profile (
  company_id bigint not null references company.legal_entity,
  posting_type ledger.posting_type not null,
  account_id bigint not null,
  primary key (company_id, posting_type),
  foreign key (company_id, account_id) references ledger.account
);

-- Months in which one may post. Days outside every period are closed.
create table ledger.period (
  company_id bigint not null references company.legal_entity,
  valid daterange not null check (not isempty(valid)),
  open boolean not null default true,
  primary key (company_id, valid),
  exclude using gist (company_id with =, valid with &&)
);

-- One row a company: the version of its posting profile and of its periods, and the row that is locked to change them.
create table ledger.book (
  company_id bigint primary key references company.legal_entity,
  profile_version int not null default 1,
  periods_version int not null default 1
);

create sequence ledger.voucher_id increment by 1000;

create type ledger.voucher_source as enum ('ACTUAL', 'INVOICE');

-- No foreign keys on the mass tables: header and lines are written together by one piece of code (PostVouchers), the
-- balance is checked per statement, and verification covers the rest.
create table ledger.voucher (
  company_id bigint not null,
  voucher_id bigint not null,
  accounting_date date not null,
  source ledger.voucher_source not null,
  source_id bigint not null,                       -- the actual or the posted invoice
  primary key (company_id, voucher_id)
);

create table ledger.voucher_line (
  company_id bigint not null,
  voucher_id bigint not null,
  line_no smallint not null,
  posting_type ledger.posting_type not null,
  account_id bigint not null,
  amount company.amount not null,                  -- accounting currency, debit positive
  transaction_amount company.amount not null,      -- transaction currency, debit positive
  currency company.currency not null,              -- of the transaction
  primary key (company_id, voucher_id, line_no)
);

create function ledger.check_vouchers_balance() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  select company_id, voucher_id, sum(amount) as difference into wrong
    from added group by company_id, voucher_id having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'voucher % of company % does not balance: %', wrong.voucher_id, wrong.company_id, wrong.difference
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

-- A voucher's lines come in one statement.
create trigger balanced after insert on ledger.voucher_line referencing new table as added
  for each statement execute function ledger.check_vouchers_balance();

create trigger append_only before update or delete or truncate on ledger.voucher
  for each statement execute function company.refuse_change();
create trigger append_only before update or delete or truncate on ledger.voucher_line
  for each statement execute function company.refuse_change();
