package regie.control;

import java.util.List;

/// The checks of [VerifyBooks], each a rule of the books stated once more, in SQL, from the journal
/// alone.
final class BooksChecks {
  private BooksChecks() {}

  static final List<BooksCheck> ALL =
      List.of(
          new BooksCheck(
              "Every reversal negates what it reverses",
              """
              select 'actual ' || r.actual_id, 'reverses ' || r.reversed_id || ' with another kind, quantity or amount'
                from actuals.actuals r
                left join actuals.actuals a on a.company_id = r.company_id and a.actual_id = r.reversed_id
               where r.company_id = :company and r.reversed_id is not null
                 and (a.actual_id is null or a.kind <> r.kind or a.quantity <> -r.quantity or a.amount <> -r.amount)
              """),
          new BooksCheck(
              "Open items are the unbilled sales that nothing reverses",
              """
              select 'actual ' || coalesce(u.actual_id, o.actual_id),
                     case when o.actual_id is null then 'has no open item'
                          when u.actual_id is null then 'has an open item but is reversed, or no unbilled sales'
                          else 'differs from its open item' end
                from (select a.* from actuals.actuals a
                       where a.company_id = :company and a.kind = 'UNBILLED_SALES' and a.reversed_id is null
                         and not exists (select from actuals.actuals r
                                          where r.company_id = a.company_id and r.reversed_id = a.actual_id)) u
                full join (select * from actuals.open_items where company_id = :company) o
                  on o.actual_id = u.actual_id
               where u.actual_id is null or o.actual_id is null or u.amount <> o.amount or u.quantity <> o.quantity
                  or u.contract_line_id <> o.contract_line_id or u.customer_id <> o.customer_id
                  or u.billing_type <> o.billing_type or u.currency <> o.currency
              """),
          new BooksCheck(
              "A drafted item is claimed by a detail of its draft, and only such items",
              """
              select 'actual ' || coalesce(o.actual_id, d.source_id),
                     case when d.source_id is null then 'is drafted but no draft claims it'
                          else 'is claimed by a draft but not drafted' end
                from (select * from actuals.open_items where company_id = :company and readiness = 'DRAFTED') o
                full join (select d.* from proforma.invoice_line_details d
                             join proforma.proforma_invoices p using (company_id, proforma_id)
                            where d.company_id = :company and not d.released and p.status = 'DRAFT') d
                  on d.source_id = o.actual_id and d.proforma_id = o.proforma_id
               where o.actual_id is null or d.source_id is null
              """),
          new BooksCheck(
              "Balances are what the journal and the open items add up to", Balances.SQL),
          new BooksCheck(
              "What a confirmed proforma bills was billed once",
              """
              select 'proforma ' || p.number,
                     'details of ' || d.amount || ' but billed sales of ' || coalesce(b.amount, 0)
                from proforma.proforma_invoices p
                join (select proforma_id, sum(amount) as amount from proforma.invoice_line_details
                       where company_id = :company and not released group by proforma_id) d using (proforma_id)
                left join (select event_id, sum(amount) as amount from actuals.actuals
                            where company_id = :company and kind = 'BILLED_SALES' group by event_id) b
                  on b.event_id = p.confirmed_event_id
               where p.company_id = :company and p.status = 'CONFIRMED' and d.amount is distinct from b.amount
              """),
          new BooksCheck(
              "Every voucher balances",
              """
              select 'voucher ' || voucher_id, 'is out by ' || sum(amount)
                from ledger.voucher_lines where company_id = :company group by voucher_id having sum(amount) <> 0
              """),
          new BooksCheck(
              "Every voucher has lines, and every line a voucher",
              """
              select 'voucher ' || coalesce(v.voucher_id, l.voucher_id),
                     case when v.voucher_id is null then 'has lines but no head' else 'has no lines' end
                from (select voucher_id from ledger.vouchers where company_id = :company) v
                full join (select distinct voucher_id from ledger.voucher_lines where company_id = :company) l
                  on l.voucher_id = v.voucher_id
               where v.voucher_id is null or l.voucher_id is null
              """),
          new BooksCheck(
              "Actuals of approval are journalised once, and nothing else is",
              """
              select 'actual ' || coalesce(a.actual_id, j.actual_id),
                     case when j.actual_id is null then 'is not in the integration journal'
                          else 'is in the integration journal but not from approval' end
                from (select a.actual_id from actuals.actuals a
                        join actuals.events e on e.company_id = a.company_id and e.event_id = a.event_id
                       where a.company_id = :company and e.kind <> 'PROFORMA_CONFIRMATION') a
                full join (select actual_id from journal.journal_lines where company_id = :company) j
                  on j.actual_id = a.actual_id
               where a.actual_id is null or j.actual_id is null
              """),
          new BooksCheck(
              "The customer balance is what posted invoices ask for",
              """
              select 'customer balance', 'ledger ' || ledger || ', invoices ' || invoices
                from (select coalesce(sum(amount), 0) as ledger from ledger.voucher_lines
                       where company_id = :company and posting_type = 'CUSTOMER_BALANCE') l,
                     (select coalesce(sum(net + tax), 0) as invoices from invoices.posted_invoices
                       where company_id = :company) i
               where ledger <> invoices
              """),
          new BooksCheck(
              "Invoice numbers have no gap",
              """
              select 'series ' || series || ' ' || fiscal_year, max(number_in_series) || ' is the last of ' || count(*)
                from invoices.posted_invoices where company_id = :company
               group by series, fiscal_year having max(number_in_series) <> count(*) or min(number_in_series) <> 1
              """));

  /// Kept apart for its length.
  private static final class Balances {
    static final String SQL =
        """
        with facts as (
          select a.contract_line_id, a.customer_id, a.currency,
                 case when a.kind = 'COST' then a.amount else 0 end as cost,
                 case when a.kind = 'BILLED_SALES' and a.billing_type = 'CHARGEABLE' then a.amount else 0 end as billed,
                 case when a.kind = 'BILLED_SALES' and a.billing_type <> 'CHARGEABLE' then a.amount else 0 end
                   as written_off, 0 as not_ready, 0 as ready, 0 as drafted
            from actuals.actuals a where a.company_id = :company and a.contract_line_id is not null
          union all
          select o.contract_line_id, o.customer_id, o.currency, 0, 0, 0,
                 case when o.readiness = 'NOT_READY' then o.amount else 0 end,
                 case when o.readiness = 'READY' then o.amount else 0 end,
                 case when o.readiness = 'DRAFTED' then o.amount else 0 end
            from actuals.open_items o where o.company_id = :company and o.billing_type = 'CHARGEABLE'),
        sums as (
          select contract_line_id, customer_id, currency, sum(cost) as cost, sum(billed) as billed,
                 sum(written_off) as written_off, sum(not_ready) as not_ready, sum(ready) as ready,
                 sum(drafted) as drafted
            from facts group by contract_line_id, customer_id, currency)
        select 'contract line ' || coalesce(s.contract_line_id, b.contract_line_id),
               'customer ' || coalesce(s.customer_id, b.customer_id) || ': the balance differs from its sums'
          from sums s
          full join (select * from actuals.balances where company_id = :company) b
            on b.contract_line_id = s.contract_line_id and b.customer_id = s.customer_id and b.currency = s.currency
         where (coalesce(s.cost, 0), coalesce(s.billed, 0), coalesce(s.written_off, 0), coalesce(s.not_ready, 0),
                coalesce(s.ready, 0), coalesce(s.drafted, 0))
            is distinct from
               (coalesce(b.cost, 0), coalesce(b.billed, 0), coalesce(b.written_off, 0), coalesce(b.not_ready, 0),
                coalesce(b.ready, 0), coalesce(b.drafted, 0))
        """;
  }
}
