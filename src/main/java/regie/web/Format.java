package regie.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.UnitPrice;

/// Figures and dates as a language writes them. Negative figures carry a true minus (U+2212).
/// Everything absent is an empty text.
public final class Format {
  private static final String MINUS = "\u2212";
  private static final String NARROW_SPACE = "\u202f";
  private static final String SPACE = "\u00a0";
  private final Locale locale;
  private final DecimalFormatSymbols symbols;

  private Format(Locale locale) {
    this.locale = locale;
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    symbols.setMinusSign('\u2212');
  }

  public static Format of(Locale locale) {
    return new Format(locale);
  }

  /// At the currency's decimals, without the currency: `−1,600.00`.
  public String amount(@Nullable Money money) {
    return money == null ? "" : amount(money.amount(), money.currency());
  }

  public String amount(@Nullable BigDecimal amount, Currency currency) {
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    return figure(amount, decimals, Math.max(decimals, 4));
  }

  /// With the currency behind it: `1,600.00 GBP`.
  public String money(@Nullable Money money) {
    return money == null ? "" : amount(money) + SPACE + money.currency().getCurrencyCode();
  }

  /// As [#amount], but empty for zero: only results print their zero.
  public String amountOrBlank(@Nullable Money money) {
    return money == null || money.isZero() ? "" : amount(money);
  }

  /// At least two decimals, at most six.
  public String quantity(@Nullable Quantity quantity) {
    return quantity == null ? "" : quantity(quantity.value());
  }

  public String quantity(@Nullable BigDecimal quantity) {
    return figure(quantity, 2, Quantity.DECIMALS_MAX);
  }

  /// Without the currency, at least two decimals, at most six.
  public String price(@Nullable UnitPrice price) {
    return price == null ? "" : price(price.amount());
  }

  public String price(@Nullable BigDecimal price) {
    return figure(price, 2, UnitPrice.DECIMALS_MAX);
  }

  /// `20 %` for 20, `5.5 %` for 5.5.
  public String percent(@Nullable BigDecimal percent) {
    return percent == null ? "" : figure(percent, 0, 4) + SPACE + "%";
  }

  /// A whole number: `12,431`.
  public String count(long number) {
    return figure(BigDecimal.valueOf(number), 0, 0);
  }

  /// `2 Feb 2014`, in German `2. Feb. 2014`.
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : in("d MMM uuuu", "d. MMM uuuu").format(date);
  }

  /// With the day of the week: `Wed 1 Apr 2026`.
  public String day(@Nullable LocalDate date) {
    return date == null ? "" : in("EEE d MMM uuuu", "EEE d. MMM uuuu").format(date);
  }

  /// `April 2026`.
  public String month(@Nullable YearMonth month) {
    return month == null ? "" : in("LLLL uuuu", "LLLL uuuu").format(month);
  }

  /// `2 Feb 2014, 14:29`, on the clock of `zone`.
  public String instant(@Nullable Instant instant, ZoneId zone) {
    return instant == null
        ? ""
        : in("d MMM uuuu, HH:mm", "d. MMM uuuu, HH:mm").format(instant.atZone(zone));
  }

  private DateTimeFormatter in(String pattern, String german) {
    return DateTimeFormatter.ofPattern(
        locale.getLanguage().equals("de") ? german : pattern, locale);
  }

  private String figure(@Nullable BigDecimal value, int decimalsMin, int decimalsMax) {
    if (value == null) {
      return "";
    }
    var format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimalsMin);
    format.setMaximumFractionDigits(Math.max(decimalsMax, decimalsMin));
    format.setNegativePrefix(MINUS);
    return format.format(value).replace(' ', NARROW_SPACE.charAt(0));
  }
}
