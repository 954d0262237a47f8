package regie.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import regie.ledger.PostingProfile;
import regie.ledger.PostingType;
import regie.ledger.Voucher;
import regie.money.Money;
import regie.salestax.DocumentTax;
import regie.salestax.TaxRate;

/// P11: what posting an invoice books.
class InvoicePostingsTest {
  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final TaxRate VAT = new TaxRate("S", new BigDecimal("20"), "");
  private static final PostingProfile PROFILE =
      new PostingProfile(
          List.of(PostingType.values()).stream()
              .collect(Collectors.toMap(type -> type, type -> type.ordinal() + 1L)));

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static InvoiceProposal proposal(
      TaxRate rate, List<Voucher.Line> accrued, String... nets) {
    var lines = Arrays.stream(nets).map(net -> new DocumentTax.Line(gbp(net), rate)).toList();
    var customer =
        new InvoiceProposal.Customer(
            13, "BIRCH", "Birch", "GB", "en", 30, 1L, "", "", "", "", "", false);
    var head =
        new InvoiceProposal.Head(
            1,
            "PF-2026-00001",
            "CONFIRMED",
            DAY,
            new InvoiceProposal.Contract(11, "C1", "Contract", ""),
            customer,
            GBP);
    return new InvoiceProposal(
        head, DAY, rate, List.of(), List.of(), DocumentTax.of(lines, GBP), accrued, 0, null);
  }

  private static String booked(InvoiceProposal proposal) {
    return InvoicePostings.voucher(proposal, PROFILE, new InvoicePostings.Ids(900, 800))
        .map(
            voucher ->
                voucher.lines().stream()
                    .map(InvoicePostingsTest::text)
                    .collect(Collectors.joining(", ")))
        .orElse("-");
  }

  private static String text(Voucher.Line line) {
    return (line.amount().sign() > 0 ? "Dr " : "Cr ")
        + line.type().term()
        + " "
        + line.amount().amount().abs().toPlainString();
  }

  private static Voucher.Line line(PostingType type, long account, String amount) {
    return new Voucher.Line(type, account, gbp(amount), gbp(amount));
  }

  @Test
  void the_customer_owes_gross_revenue_is_net_and_the_tax_is_the_states() {
    assertThat(booked(proposal(VAT, List.of(), "1000.00", "600.00")))
        .isEqualTo("Dr customer balance 1920.00, Cr invoiced revenue 1600.00, Cr sales tax 320.00");
  }

  @Test
  void the_voucher_is_the_invoices_and_stands_on_its_date() {
    var voucher =
        InvoicePostings.voucher(
                proposal(VAT, List.of(), "1600.00"), PROFILE, new InvoicePostings.Ids(900, 800))
            .orElseThrow();
    assertThat(voucher.id()).isEqualTo(900);
    assertThat(voucher.source()).isEqualTo(Voucher.Source.INVOICE);
    assertThat(voucher.sourceId()).isEqualTo(800);
    assertThat(voucher.accountingDate()).isEqualTo(DAY);
    assertThat(voucher.lines())
        .extracting(Voucher.Line::accountId)
        .containsExactly(
            PostingType.CUSTOMER_BALANCE.ordinal() + 1L,
            PostingType.INVOICED_REVENUE.ordinal() + 1L,
            PostingType.SALES_TAX.ordinal() + 1L);
  }

  @Test
  void without_tax_there_is_no_line_of_tax() {
    assertThat(booked(proposal(TaxRate.NONE, List.of(), "1600.00")))
        .isEqualTo("Dr customer balance 1600.00, Cr invoiced revenue 1600.00");
  }

  @Test
  void the_accrual_is_undone_with_the_amounts_and_on_the_accounts_of_then() {
    var accrued =
        List.of(
            line(PostingType.WIP_SALES_VALUE, 77, "1500.00"),
            line(PostingType.ACCRUED_REVENUE, 78, "-1500.00"));
    var proposal = proposal(VAT, accrued, "1600.00");
    assertThat(booked(proposal))
        .isEqualTo(
            "Dr customer balance 1920.00, Cr invoiced revenue 1600.00, Cr sales tax 320.00,"
                + " Cr WIP sales value 1500.00, Dr accrued revenue 1500.00");
    var lines =
        InvoicePostings.voucher(proposal, PROFILE, new InvoicePostings.Ids(900, 800))
            .orElseThrow()
            .lines();
    assertThat(lines.subList(3, 5)).extracting(Voucher.Line::accountId).containsExactly(77L, 78L);
  }

  @Test
  void a_credit_note_books_the_same_rows_the_other_way_round() {
    var credit = proposal(VAT, List.of(), "-1600.00");
    assertThat(credit.isCreditNote()).isTrue();
    assertThat(booked(credit))
        .isEqualTo("Cr customer balance 1920.00, Dr invoiced revenue 1600.00, Dr sales tax 320.00");
  }

  @Test
  void what_mixes_sales_and_credits_follows_the_sign_of_its_total() {
    var mixed = proposal(VAT, List.of(), "100.00", "-100.00");
    assertThat(mixed.isCreditNote()).isFalse();
    assertThat(booked(mixed)).isEqualTo("-");
    assertThat(proposal(VAT, List.of(), "100.00", "-100.01").isCreditNote()).isTrue();
  }

  @Test
  void it_is_due_after_the_customers_terms() {
    assertThat(proposal(VAT, List.of(), "1.00").dueDate()).isEqualTo("2026-04-30");
  }

  @Test
  void an_account_that_is_missing_is_named_before_anything_is_written() {
    var withoutTax = new PostingProfile(java.util.Map.of(PostingType.CUSTOMER_BALANCE, 1L));
    assertThat(withoutTax.missing(InvoicePostings.of(proposal(VAT, List.of(), "1.00"))))
        .contains(PostingType.INVOICED_REVENUE);
    assertThat(PROFILE.missing(InvoicePostings.of(proposal(VAT, List.of(), "1.00")))).isEmpty();
  }
}
