-- What modules publish to each other: a view in the plural for a table in the singular. A module writes its own tables
-- and reads another's only through these.
create view access.user_accounts as select user_id, name, display_name from access.user_account;
create view salestax.tax_groups as select * from salestax.tax_group;
create view parties.customers as select * from parties.customer;
create view projects.projects as select * from projects.project;
create view projects.tasks as select * from projects.task;
create view projects.roles as select * from projects.role;
create view projects.resources as select * from projects.resource;
create view projects.cost_rates as select * from projects.cost_rate;
create view contracts.project_contracts as select * from contracts.project_contract;
create view contracts.contract_lines as select * from contracts.contract_line;
create view pricing.bill_rates as select * from pricing.bill_rate;
create view ledger.accounts as select * from ledger.account;
create view ledger.vouchers as select * from ledger.voucher;
create view ledger.voucher_lines as select * from ledger.voucher_line;
create view actuals.actuals as select * from actuals.actual;
create view actuals.events as select * from actuals.event;
create view actuals.open_items as select * from actuals.open_item;
create view actuals.balances as select * from actuals.balance;
create view journal.journal_lines as select * from journal.journal_line;
create view entries.time_entries as select * from entries.time_entry;
create view proforma.proforma_invoices as select * from proforma.proforma_invoice;
create view proforma.invoice_line_details as select * from proforma.invoice_line_detail;
create view invoices.posted_invoices as select * from invoices.posted_invoice;
