package regie.web;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import regie.access.Permission;
import regie.access.SignedIn;
import regie.company.LegalEntity;

/// What every page needs besides its own content. Templates take it as their parameter `frame`.
///
/// @param who is signed in, nobody on pages before sign-in
/// @param company the one that the page is about, none before sign-in and for operators outside
///   companies
/// @param url the page's own address, with its parameters
/// @param csrf what a form must send back
/// @param menu the workspaces that this visitor may see
/// @param assets gives the versioned address of a stylesheet or script
public record Frame(
    Texts texts,
    Theme theme,
    PageUrl url,
    Csrf csrf,
    @Nullable SignedIn who,
    @Nullable LegalEntity company,
    FrameMenu menu,
    UnaryOperator<String> assets) {

  /// The hidden field that proves that a form is ours.
  public record Csrf(String parameter, String header, String token) {
    public static final Csrf NONE = new Csrf("", "", "");

    /// As `hx-headers`, for requests that htmx makes.
    public String headers() {
      return header.isEmpty() ? "{}" : "{\"" + header + "\":\"" + token + "\"}";
    }
  }

  public Format format() {
    return Format.of(texts.locale());
  }

  public String language() {
    return texts.language();
  }

  public String asset(String path) {
    return assets.apply(path);
  }

  /// The same for a page at another address: after a form was sent, that of the list it came from.
  public Frame at(PageUrl address) {
    return new Frame(texts, theme, address, csrf, who, company, menu, assets);
  }

  public boolean may(Permission permission) {
    return who != null && who.may(permission);
  }

  public boolean isSignedIn() {
    return who != null;
  }

  /// The company that the page is about; only for pages of companies.
  public LegalEntity ourCompany() {
    if (company == null) {
      throw new IllegalStateException("This page is about no company");
    }
    return company;
  }

  /// For the switch, empty before sign-in.
  public List<SignedIn.Membership> companies() {
    return who == null ? List.of() : who.companies();
  }

  public String companyCode() {
    return company == null ? "" : company.code();
  }

  public String companyLabel() {
    return company == null
        ? texts.get("web.no-company")
        : company.name() + " (" + company.currency().getCurrencyCode() + ")";
  }

  public String userName() {
    return who == null ? "" : who.displayName();
  }

  /// On the company's clock.
  public String instant(@Nullable Instant instant) {
    return format().instant(instant, ourCompany().timeZone());
  }

  public Typed typed() {
    return Typed.in(texts);
  }
}
