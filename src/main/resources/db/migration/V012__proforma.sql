create schema proforma;

create sequence proforma.proforma_id increment by 1000;

create type proforma.proforma_status as enum ('DRAFT', 'CONFIRMED', 'DELETED');

create table proforma.proforma_invoice (
  company_id bigint not null,
  proforma_id bigint not null,
  number text not null,
  contract_id bigint not null,
  customer_id bigint not null,
  project_id bigint,                               -- the one project that is invoiced alone; none: the whole contract
  currency company.currency not null,
  proforma_date date not null,
  status proforma.proforma_status not null default 'DRAFT',
  amount company.amount not null,                  -- chargeable details, before tax
  tax company.amount not null,
  created_by bigint not null,
  created_at timestamptz not null,
  confirmed_event_id bigint,
  version int not null default 1,
  primary key (company_id, proforma_id),
  unique (company_id, number),
  foreign key (company_id, contract_id) references contracts.project_contract,
  foreign key (company_id, customer_id) references parties.customer,
  foreign key (company_id, project_id) references projects.project,
  check ((status = 'CONFIRMED') = (confirmed_event_id is not null))
);
create index proforma_by_contract on proforma.proforma_invoice (company_id, contract_id, proforma_id);
create index proforma_by_status on proforma.proforma_invoice (company_id, proforma_id) where status = 'DRAFT';

-- What a proforma bills. A detail that is not released is the live claim on its source: the unique index makes a second
-- claim impossible, whatever races or retries happen.
create table proforma.invoice_line_detail (
  company_id bigint not null,
  proforma_id bigint not null,
  detail_no int not null,
  source_id bigint not null,                       -- the unbilled sales actual that is billed
  contract_line_id bigint not null,
  class actuals.transaction_class not null,
  transaction_date date not null,
  quantity company.quantity not null,
  unit_price company.price not null,
  amount company.amount not null,
  tax company.amount not null,
  billing_type actuals.billing_type not null,
  description text not null,
  released boolean not null default false,         -- the draft was deleted, the source went back to the backlog
  primary key (company_id, proforma_id, detail_no)
);
create unique index one_live_claim on proforma.invoice_line_detail (company_id, source_id) where not released;
