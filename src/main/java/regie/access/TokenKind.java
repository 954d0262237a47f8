package regie.access;

/// Where a token comes from, and so where it is accepted.
public enum TokenKind {
  /// Issued for a program, shown once; accepted as a bearer token.
  ISSUED,
  /// Given for a password through the API; accepted as a bearer token for some hours.
  SIGN_IN,
  /// Given for a password in the browser; accepted as its cookie only, so that no other page can
  /// make use of it and no script can read it.
  SESSION
}
