package regie.actuals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import regie.actuals.Actual.BilledSales;
import regie.actuals.Actual.Cost;
import regie.actuals.Actual.CostReversal;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.Actual.UnbilledSalesReversal;
import regie.actuals.Facts.ContractRef;
import regie.actuals.Facts.Work;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.UnitPrice;

/// Reads actuals back from rows of the view `actuals.actuals`, wherever it was joined.
public final class ActualRows {
  /// The columns that [#actual] needs, of the view under the alias `a`.
  public static final String COLUMNS =
      """
      a.actual_id, a.kind, a.class, a.billing_type, a.origin_id, a.reversed_id, a.contract_id, a.contract_line_id,
      a.customer_id, a.project_id, a.task_id, a.resource_id, a.role_id, a.transaction_date, a.quantity, a.unit_price,
      a.amount, a.currency, a.rate_id, a.description\
      """;

  private ActualRows() {}

  public static Actual actual(ResultSet row, int number) throws SQLException {
    long id = row.getLong("actual_id");
    Facts facts = facts(row);
    Long reversedId = longOrNull(row, "reversed_id");
    return switch (Actual.Kind.valueOf(row.getString("kind"))) {
      case COST ->
          reversedId == null ? new Cost(id, facts) : new CostReversal(id, facts, reversedId);
      case UNBILLED_SALES -> {
        var billingType = BillingType.valueOf(row.getString("billing_type"));
        yield reversedId == null
            ? new UnbilledSales(id, facts, billingType)
            : new UnbilledSalesReversal(id, facts, billingType, reversedId);
      }
      case BILLED_SALES ->
          new BilledSales(id, facts, BillingType.valueOf(row.getString("billing_type")));
    };
  }

  private static Facts facts(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new Facts(
        TransactionClass.valueOf(row.getString("class")),
        row.getLong("origin_id"),
        contract(row),
        new Work(
            row.getLong("project_id"),
            longOrNull(row, "task_id"),
            longOrNull(row, "resource_id"),
            longOrNull(row, "role_id")),
        row.getObject("transaction_date", LocalDate.class),
        new Quantity(row.getBigDecimal("quantity")),
        new UnitPrice(row.getBigDecimal("unit_price"), currency),
        new Money(row.getBigDecimal("amount"), currency),
        longOrNull(row, "rate_id"),
        row.getString("description"));
  }

  private static @Nullable ContractRef contract(ResultSet row) throws SQLException {
    Long contract = longOrNull(row, "contract_id");
    return contract == null
        ? null
        : new ContractRef(contract, row.getLong("contract_line_id"), row.getLong("customer_id"));
  }

  private static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
