package regie.web;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import regie.access.Permission;
import regie.company.LegalEntity;

/// What every page needs besides its own content. Templates take it as their parameter `frame`.
///
/// @param visitor who is signed in, none on pages before sign-in
/// @param url the page's own address, with its parameters
/// @param csrf what a form must send back
/// @param menu the workspaces that this visitor may see
/// @param assets gives the versioned address of a stylesheet or script
public record Frame(
    Texts texts,
    Theme theme,
    PageUrl url,
    Csrf csrf,
    @Nullable FrameVisitor visitor,
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

  public boolean may(Permission permission) {
    return visitor != null && visitor.may(permission);
  }

  public boolean isSignedIn() {
    return visitor != null;
  }

  public LegalEntity company() {
    return signedIn().company();
  }

  public List<LegalEntity> companies() {
    return signedIn().companies();
  }

  public String userName() {
    return signedIn().actor().name();
  }

  /// On the company's clock.
  public String instant(@Nullable Instant instant) {
    return format().instant(instant, company().timeZone());
  }

  public Typed typed() {
    return Typed.in(texts);
  }

  private FrameVisitor signedIn() {
    if (visitor == null) {
      throw new IllegalStateException("Nobody is signed in");
    }
    return visitor;
  }
}
