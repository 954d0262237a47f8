create schema actuals;

create type actuals.kind as enum ('COST', 'UNBILLED_SALES', 'BILLED_SALES');
create type actuals.transaction_class as enum ('TIME', 'EXPENSE', 'MATERIAL', 'FEE', 'MILESTONE', 'RETAINER');
create type actuals.billing_type as enum ('CHARGEABLE', 'NON_CHARGEABLE', 'COMPLIMENTARY', 'NOT_AVAILABLE');
create type actuals.event_kind as enum ('APPROVAL', 'APPROVAL_CANCELLATION', 'PROFORMA_CONFIRMATION');

create sequence actuals.event_id increment by 1000;
create sequence actuals.actual_id increment by 1000;

-- What made actuals: who did what, when, with which document.
create table actuals.event (
  company_id bigint not null,
  event_id bigint not null,
  kind actuals.event_kind not null,
  document_id bigint,                              -- the proforma that was confirmed
  user_id bigint not null,
  recorded_at timestamptz not null,
  primary key (company_id, event_id)
);

-- The journal. Quantity and amount carry the same sign: cost is positive when incurred, sales when earned; a reversal
-- repeats what it reverses with both negated.
create table actuals.actual (
  company_id bigint not null,
  actual_id bigint not null,
  event_id bigint not null,
  kind actuals.kind not null,
  class actuals.transaction_class not null,
  billing_type actuals.billing_type,               -- none for cost
  origin_id bigint not null,                       -- the entry it comes from
  reversed_id bigint,                              -- the actual that this one reverses
  contract_id bigint,                              -- none for work on a project without contract
  contract_line_id bigint,
  customer_id bigint,
  project_id bigint not null,
  task_id bigint,
  resource_id bigint,
  role_id bigint,
  transaction_date date not null,
  quantity company.quantity not null,
  unit_price company.price not null,
  amount company.amount not null,
  currency company.currency not null,
  rate_id bigint,                                  -- the cost or bill rate that gave the price; none: no rate was found
  description text not null,
  primary key (company_id, actual_id),
  check ((kind = 'COST') = (billing_type is null)),
  check (kind = 'COST' or contract_line_id is not null)
);
create unique index reversed_at_most_once on actuals.actual (company_id, reversed_id) where reversed_id is not null;
create index actual_by_contract on actuals.actual (company_id, contract_id, actual_id);
create index actual_by_origin on actuals.actual (company_id, origin_id);

create trigger append_only before update or delete or truncate on actuals.actual
  for each statement execute function company.refuse_change();
create trigger append_only before update or delete or truncate on actuals.event
  for each statement execute function company.refuse_change();

-- Working rows, written in the same transaction as the journal and rebuilt from it by verification.
create type actuals.readiness as enum ('NOT_READY', 'READY', 'DRAFTED');
create type actuals.pricing as enum ('PRICED', 'MISSING', 'FREE');

-- One row per unbilled sales actual that is neither reversed nor billed.
create table actuals.open_item (
  company_id bigint not null,
  actual_id bigint not null,
  contract_id bigint not null,
  contract_line_id bigint not null,
  customer_id bigint not null,
  project_id bigint not null,
  task_id bigint,
  resource_id bigint,
  role_id bigint,
  class actuals.transaction_class not null,
  transaction_date date not null,
  quantity company.quantity not null,
  unit_price company.price not null,
  amount company.amount not null,
  currency company.currency not null,
  billing_type actuals.billing_type not null,
  pricing actuals.pricing not null,
  readiness actuals.readiness not null default 'NOT_READY',
  proforma_id bigint,
  primary key (company_id, actual_id),
  check ((readiness = 'DRAFTED') = (proforma_id is not null)),
  check (readiness = 'NOT_READY' or pricing <> 'MISSING')
);
create index open_item_by_date on actuals.open_item (company_id, transaction_date, actual_id);
create index open_item_by_contract on actuals.open_item (company_id, contract_id, readiness);

-- What a contract line has cost and sold so far, per customer and currency. Chargeable amounts, but for written_off,
-- which holds what was billed as non-chargeable or complimentary, at its sales value.
create table actuals.balance (
  company_id bigint not null,
  contract_line_id bigint not null,
  customer_id bigint not null,
  currency company.currency not null,              -- sales in the contract's, cost in accounting currency
  contract_id bigint not null,
  cost company.amount not null default 0,
  not_ready company.amount not null default 0,
  ready company.amount not null default 0,
  drafted company.amount not null default 0,
  billed company.amount not null default 0,
  written_off company.amount not null default 0,
  primary key (company_id, contract_line_id, customer_id, currency)
);
create index balance_by_contract on actuals.balance (company_id, contract_id);
