package regie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalServerTest {
  private static final TestDatabase DATABASE = TestDatabase.create("external");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "jdbc:postgresql://db:5433/regie, jdbc:postgresql://db:5433/regie, -, -",
        "postgresql://db/regie, jdbc:postgresql://db/regie, -, -",
        "postgres://anna@db/regie, jdbc:postgresql://db/regie, anna, -",
        "postgresql://anna:p%40ss+1@db/regie?sslmode=require, jdbc:postgresql://db/regie?sslmode=require, anna, p@ss+1",
        "jdbc:postgresql://db/regie?user=anna&ssl=true&password=x, jdbc:postgresql://db/regie?ssl=true, anna, x",
        "'jdbc:postgresql://a:1,b:2/regie', 'jdbc:postgresql://a:1,b:2/regie', -, -"
      })
  void a_url_is_read_in_the_forms_people_have(
      String text, String url, String user, String password) {
    if (url == null) {
      assertThatThrownBy(() -> JdbcUrl.parse(text)).isInstanceOf(DatabaseUnavailable.class);
    } else {
      assertThat(JdbcUrl.parse(text)).isEqualTo(new JdbcUrl(url, user, password));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mysql://db/regie", "db.example.org", "jdbc:postgresql:regie", "postgresql://db"})
  void anything_else_is_refused_with_an_example(String text) {
    assertThatThrownBy(() -> JdbcUrl.parse(text))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            refusal ->
                assertThat(refusal.remedy())
                    .contains("jdbc:postgresql://db.example.org:5432/regie"));
  }

  @Test
  void a_server_older_than_15_is_refused() {
    assertThatThrownBy(() -> ExternalServer.checkVersion(14, "14.9"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("is PostgreSQL 14.9; Régie needs 15 or newer");
    ExternalServer.checkVersion(15, "15.1");
  }

  @Test
  void a_good_address_is_used_as_it_is() {
    DatabaseAddress address = DATABASE.address();
    assertThat(connect(address.url(), address.application()).address()).isEqualTo(address);
  }

  @Test
  void a_wrong_password_is_named() {
    Login wrong = new Login(DATABASE.address().application().user(), "guess");
    assertThatThrownBy(() -> connect(DATABASE.address().url(), wrong))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            refusal -> assertThat(refusal.remedy()).contains("REGIE_DATABASE_PASSWORD"))
        .hasMessageNotContaining("guess");
  }

  @Test
  void a_missing_database_is_named() {
    String url = DATABASE.address().url().replaceAll("/[^/]*$", "/nowhere");
    assertThatThrownBy(() -> connect(url, DATABASE.address().application()))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            refusal -> assertThat(refusal.remedy()).contains("Create the database"));
  }

  private static ExternalServer connect(String url, Login application) {
    return ExternalServer.connect(
        TestSettings.external(url, application, DATABASE.address().owner()));
  }
}
