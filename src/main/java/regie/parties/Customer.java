package regie.parties;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Who is invoiced.
///
/// @param language of the documents that the customer gets
/// @param taxGroup code of the tax group; none: no sales tax
/// @param taxRegistration VAT id
/// @param address lines as printed, separated by line feeds
/// @param onHold nothing is posted for the customer until it is lifted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Customer(
    String code,
    String name,
    String country,
    String language,
    int paymentTermDays,
    @Nullable String taxGroup,
    String taxRegistration,
    String address,
    String postcode,
    String city,
    String email,
    boolean onHold,
    int version) {
  /// A customer as it is sent. What is missing takes its default: name the code, country and
  /// language the company's, terms 30 days.
  public record Content(
      @Nullable String code,
      @Nullable String name,
      @Nullable String country,
      @Nullable String language,
      @Nullable Integer paymentTermDays,
      @Nullable String taxGroup,
      @Nullable String taxRegistration,
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String city,
      @Nullable String email,
      @Nullable Boolean onHold) {}
}
