package regie.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A database URL as people have it, `jdbc:postgresql://…` or `postgresql://user:password@…`, taken
/// apart.
///
/// @param url for the JDBC driver, without user and password
record JdbcUrl(String url, @Nullable String user, @Nullable String password) {
  private static final Pattern FORM =
      Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^@/?]*)@)?([^?]*)(?:\\?(.*))?");

  static JdbcUrl parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || !form.group(2).contains("/")) {
      throw new DatabaseUnavailable(
          "REGIE_DATABASE_URL is not the address of a PostgreSQL database.",
          "Write it like jdbc:postgresql://db.example.org:5432/regie or postgresql://db.example.org/regie.");
    }
    String user = null;
    String password = null;
    if (form.group(1) != null) {
      String[] login = form.group(1).split(":", 2);
      user = decoded(login[0]);
      password = login.length > 1 ? decoded(login[1]) : null;
    }
    List<String> options = new ArrayList<>();
    for (String option : form.group(3) == null ? new String[0] : form.group(3).split("&")) {
      if (option.startsWith("user=")) {
        user = decoded(option.substring("user=".length()));
      } else if (option.startsWith("password=")) {
        password = decoded(option.substring("password=".length()));
      } else {
        options.add(option);
      }
    }
    String query = options.isEmpty() ? "" : "?" + String.join("&", options);
    return new JdbcUrl("jdbc:postgresql://" + form.group(2) + query, user, password);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
