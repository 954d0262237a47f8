package regie.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;
import regie.company.BusinessDay;
import regie.problem.Refusal;

/// Two doors. `/api/` takes bearer tokens and keeps no state, so that nothing a browser sends by
/// itself counts there. Everything else takes the session cookie, and every form must prove that it
/// is ours. Who may do what behind the doors is [RequiredPermissions]'s matter.
@Configuration(proxyBeanMethods = false)
class AccessSecurity {
  private static final String BEARER = "Bearer ";
  private static final String PAGES_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " frame-src 'self'; frame-ancestors 'self'; form-action 'self'; object-src 'none';"
          + " base-uri 'none'";
  private static final String API_POLICY =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

  private final Tokens tokens;
  private final BusinessDay businessDay;
  private final HandlerExceptionResolver problems;

  AccessSecurity(
      Tokens tokens,
      BusinessDay businessDay,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.tokens = tokens;
    this.businessDay = businessDay;
    this.problems = problems;
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    var tokenAuthentication =
        new TokenAuthentication(
            tokens,
            businessDay,
            EnumSet.of(TokenKind.ISSUED, TokenKind.SIGN_IN),
            AccessSecurity::bearer);
    stateless(http.securityMatcher("/api/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(tokenAuthentication, AuthorizationFilter.class)
        .headers(headers -> headers(headers, API_POLICY))
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(
                        (request, response, _) ->
                            refuse(AccessRefusal.Unauthenticated.CALL, request, response))
                    .accessDeniedHandler(
                        (request, response, _) ->
                            refuse(AccessRefusal.NotAllowed.NO_RULE, request, response)))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, OpenPaths.SIGN_IN)
                    .permitAll()
                    .anyRequest()
                    .authenticated());
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    var sessionAuthentication =
        new TokenAuthentication(
            tokens, businessDay, Set.of(TokenKind.SESSION), SessionCookie::read);
    stateless(http)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens())
                    // Every request signs in anew here; a new token each time would break the forms
                    // that other tabs show.
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .addFilterBefore(sessionAuthentication, CsrfFilter.class)
        .headers(headers -> headers(headers, PAGES_POLICY))
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(toSignIn()).accessDeniedHandler(formNotOurs()))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(notGetOrPost())
                    .denyAll()
                    .requestMatchers(OpenPaths.ASSETS.toArray(String[]::new))
                    .permitAll()
                    .requestMatchers(OpenPaths.HANDLERS.toArray(String[]::new))
                    .permitAll()
                    .requestMatchers(OpenPaths.HEALTH)
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .anyRequest()
                    .authenticated());
    return http.build();
  }

  /// There is no other way in than these doors.
  @Bean
  AuthenticationManager noOtherAuthentication() {
    return _ -> {
      throw new ProviderNotFoundException("Only tokens and sessions are accepted");
    };
  }

  /// No NUL in parameters: PostgreSQL cannot keep it, and nobody types it.
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  @Bean
  RequestRejectedHandler rejectedRequests() {
    return (request, response, rejected) ->
        problems.resolveException(request, response, null, rejected);
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .rememberMe(AbstractHttpConfigurer::disable);
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers, String policy) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(
            opener ->
                opener.policy(
                    org.springframework.security.web.header.writers
                        .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
  }

  private static CookieCsrfTokenRepository csrfTokens() {
    var repository = new CookieCsrfTokenRepository();
    repository.setCookieName("regie-form");
    repository.setCookiePath("/");
    repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
    return repository;
  }

  private static RequestMatcher notGetOrPost() {
    return request -> !Set.of("GET", "HEAD", "POST").contains(request.getMethod());
  }

  private static Optional<TokenSecret> bearer(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.empty()
        : Optional.of(new TokenSecret(header.substring(BEARER.length()).strip()));
  }

  private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    problems.resolveException(request, response, null, refusal.refuse());
  }

  /// Programs that come to a page without session hear 401; browsers are shown where to sign in,
  /// and come back to where they wanted to go.
  private AuthenticationEntryPoint toSignIn() {
    return (request, response, _) -> {
      if (request.getHeader("HX-Request") != null) {
        response.setHeader("HX-Redirect", "/sign-in");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      } else if (wantsPage(request)) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, SignInAddress.backTo(request));
      } else {
        refuse(AccessRefusal.Unauthenticated.CALL, request, response);
      }
    };
  }

  /// Through the container's error forward, so that a page is drawn.
  private static AccessDeniedHandler formNotOurs() {
    return (_, response, _) -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("text/html");
  }
}
