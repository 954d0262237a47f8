create schema invoices;

create sequence invoices.invoice_id increment by 1000;

-- The legal document. Never changed; the chain covers its canonical document.
create table invoices.posted_invoice (
  company_id bigint not null,
  invoice_id bigint not null,
  series text not null,
  fiscal_year int not null,
  number_in_series bigint not null,
  number text not null,
  proforma_id bigint not null,
  contract_id bigint not null,
  customer_id bigint not null,
  document_class text not null check (document_class in ('INVOICE', 'CREDIT_NOTE')),
  invoice_date date not null,
  due_date date not null check (due_date >= invoice_date),
  currency company.currency not null,
  net company.amount not null,
  tax company.amount not null,
  voucher_id bigint not null,
  posted_by bigint not null,
  posted_at timestamptz not null,
  chain_position bigint not null,                  -- counts the links of the series, over all years
  document_version smallint not null,
  document text not null,                          -- canonical JSON in the terms of EN 16931
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (company_id, invoice_id),
  unique (company_id, series, fiscal_year, number_in_series),
  unique (company_id, number),
  unique (company_id, proforma_id),
  unique (company_id, series, chain_position),
  unique (company_id, hash),
  foreign key (company_id, series) references company.number_series,
  foreign key (company_id, customer_id) references parties.customer,
  foreign key (company_id, contract_id) references contracts.project_contract,
  check ((document_class = 'CREDIT_NOTE') = (net + tax < 0))
);
create index posted_invoice_by_customer on invoices.posted_invoice (company_id, customer_id, invoice_date);

create trigger append_only before update or delete or truncate on invoices.posted_invoice
  for each statement execute function company.refuse_change();

-- The end of each chain, locked with the series' counter.
create table invoices.chain_head (
  company_id bigint not null,
  series text not null,
  hash bytea not null check (length(hash) = 32),
  invoices bigint not null,
  primary key (company_id, series),
  foreign key (company_id, series) references company.number_series
);
