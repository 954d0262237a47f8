package regie.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.MDC;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import regie.company.BusinessDay;

/// Finds out who makes a request, from the secret that it carries. Without a valid one the request
/// goes on as nobody's, and is refused where somebody is needed.
final class TokenAuthentication extends OncePerRequestFilter {
  private final Tokens tokens;
  private final BusinessDay businessDay;
  private final Set<TokenKind> kinds;
  private final Function<HttpServletRequest, Optional<TokenSecret>> carried;

  TokenAuthentication(
      Tokens tokens,
      BusinessDay businessDay,
      Set<TokenKind> kinds,
      Function<HttpServletRequest, Optional<TokenSecret>> carried) {
    this.tokens = tokens;
    this.businessDay = businessDay;
    this.kinds = Set.copyOf(kinds);
    this.carried = carried;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> who =
        carried
            .apply(request)
            .filter(TokenSecret::isPlausible)
            .flatMap(secret -> tokens.signedIn(secret, kinds, businessDay.now()));
    if (who.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    who.get().remember(request);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Known(who.get()));
    SecurityContextHolder.setContext(context);
    try (var _ = MDC.putCloseable("user", who.get().name())) {
      chain.doFilter(request, response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /// Tells Spring Security that somebody is signed in. What they may do is [SignedIn]'s matter.
  private static final class Known extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient SignedIn who;

    Known(SignedIn who) {
      super(Set.of());
      this.who = who;
      super.setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public Object getPrincipal() {
      return who.name();
    }
  }
}
