package regie.web;

/// How far something is on its way from hour to cash, drawn as a pie that fills; trouble has
/// another shape. The word stands beside it, always.
public enum PageStatus {
  OPEN("rg-open"),
  READY("rg-ready"),
  DRAFT("rg-draft"),
  CONFIRMED("rg-confirmed"),
  POSTED("rg-posted"),
  PAID("rg-paid"),
  /// Waits for somebody.
  WAIT("rg-wait"),
  /// Refused, failed, over a limit.
  FAIL("rg-fail");

  private final String style;

  PageStatus(String style) {
    this.style = style;
  }

  public String style() {
    return style;
  }
}
