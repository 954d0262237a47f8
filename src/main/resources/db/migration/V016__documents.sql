create schema documents;

-- What was printed, kept for good. Made from the stored invoice and never made twice: whoever asks again gets these bytes.
create table documents.rendering (
  company_id bigint not null,
  invoice_id bigint not null,
  kind text not null check (kind in ('PDF')),
  language text not null check (language in ('en', 'fr', 'de')),
  digest bytea not null check (digest = sha256(content)),
  content bytea not null,
  rendered_at timestamptz not null,
  primary key (company_id, invoice_id, kind),
  foreign key (company_id, invoice_id) references invoices.posted_invoice
);

create trigger append_only before update or delete or truncate on documents.rendering
  for each statement execute function company.refuse_change();
