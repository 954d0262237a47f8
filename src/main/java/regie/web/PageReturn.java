package regie.web;

import java.util.regex.Pattern;

/// Where to go back to after a form. Only within this application: whatever could name another host
/// leads home.
public final class PageReturn {
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\{}]]*");

  private PageReturn() {}

  public static String within(String from) {
    return OURS.matcher(from).matches() ? from : "/";
  }
}
