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
