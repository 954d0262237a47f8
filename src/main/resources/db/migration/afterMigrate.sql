-- Runs after every migration. The application's role owns nothing. It reads and writes the working tables, and may only add to the
-- append-only ones.
do $$
declare
  module text;
begin
  foreach module in array array['company', 'access', 'salestax', 'parties', 'projects', 'contracts', 'pricing', 'ledger',
      'actuals', 'journal', 'entries', 'proforma', 'invoices', 'documents', 'jobs'] loop
    if exists (select from pg_namespace where nspname = module) then
      execute format('grant usage on schema %I to ${appRole}', module);
      execute format('grant select, insert, update, delete on all tables in schema %I to ${appRole}', module);
      execute format('grant usage, select on all sequences in schema %I to ${appRole}', module);
    end if;
  end loop;
end $$;

revoke update, delete, truncate on access.audit_entry, actuals.actual, actuals.event, ledger.voucher, ledger.voucher_line,
  invoices.posted_invoice, documents.rendering from ${appRole};

-- A company that is new since the last ANALYZE must not be planned as one without rows: its first mass import would join by
-- scanning everything per row. Without statistics on the column the planner assumes some rows for every company, and so
-- looks rows up by their whole key.
do $$
declare
  part record;
begin
  for part in
    select n.nspname, c.relname from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      join pg_namespace n on n.oid = c.relnamespace
     where a.attname = 'company_id' and coalesce(a.attstattarget, -1) <> 0 and n.nspname not in ('pg_catalog', 'public')
  loop
    execute format('alter table %I.%I alter column company_id set statistics 0', part.nspname, part.relname);
  end loop;
end $$;
