package regie.access;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.company.BusinessDay;
import regie.problem.Content;

@RestController
@RequestMapping(OpenPaths.SIGN_IN)
class SignInController {
  private final SignIn signIn;
  private final Tokens tokens;
  private final BusinessDay businessDay;

  SignInController(SignIn signIn, Tokens tokens, BusinessDay businessDay) {
    this.signIn = signIn;
    this.tokens = tokens;
    this.businessDay = businessDay;
  }

  /// @param company code of the company to act for; without it the first, for operators none
  record Credentials(@Nullable String user, @Nullable String password, @Nullable String company) {
    @Override
    public String toString() {
      return "Credentials";
    }
  }

  record Token(String token, Instant expiresAt) {
    @Override
    public String toString() {
      return "Token";
    }
  }

  @PostMapping
  @SecurityRequirements
  Token signIn(@RequestBody Credentials credentials, HttpServletRequest request) {
    var content = new Content();
    String user = content.required("user", credentials.user());
    String password = credentials.password() == null ? "" : credentials.password();
    content.check(!password.isEmpty(), "password", "is required");
    content.refuseIfWrong();
    SignIn.Ticket ticket =
        signIn.signIn(
            new SignIn.Attempt(
                user, password, credentials.company(), request.getRemoteAddr(), TokenKind.SIGN_IN));
    return new Token(ticket.token(), ticket.expiresAt());
  }

  /// Ends what the token of this call is good for.
  @DeleteMapping
  @RequiresSignIn
  ResponseEntity<Void> signOut(SignedIn who) {
    tokens.revoke(who.tokenId(), businessDay.now());
    return ResponseEntity.noContent().build();
  }
}
